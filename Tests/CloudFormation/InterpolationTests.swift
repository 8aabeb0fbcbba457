import CrossAccountCloudFormation
import Testing

@Suite("Text with references inside")
struct InterpolationTests {
  let bucket = Resource("AWS::S3::Bucket", "Bucket")

  private func resolved(_ text: StringValue, _ known: [String: Value] = [:]) -> Value {
    text.value.resolved(with: FakeResolver(known))
  }

  private func sub(_ text: String, _ variables: ValueObject = [:]) -> Value {
    .intrinsic(.sub(text, variables: variables))
  }

  @Test("becomes Fn::Sub where references are functions")
  func functions() {
    #expect(resolved("\(bucket.attribute("Arn"))/*") == sub("${Bucket.Arn}/*"))
    #expect(resolved("x-\(bucket.ref)-\(StringValue.pseudo(.region))") == sub("x-${Bucket}-${AWS::Region}"))
  }

  @Test("becomes a plain string where references turn out to be known")
  func literals() {
    let arn: Value = "arn:aws:s3:::data"
    #expect(resolved("\(bucket.attribute("Arn"))/*", ["Bucket.Arn": arn]) == "arn:aws:s3:::data/*")
    #expect(StringValue("\("a")-\(1)-\(true)-\(IntegerValue(2))").value == "a-1-true-2")
    #expect(StringValue("\(BooleanValue(true)) \(NumberValue(0.5))").value == "true 0.5")
  }

  @Test("gives other functions by variables, the same one once")
  func variables() {
    let zones = StringValue.select(0, from: .getAZs())
    #expect(
      resolved("\(zones)/\(zones)/\(bucket.ref)")
        == sub("${Value1}/${Value1}/${Bucket}", ["Value1": zones.value]))
  }

  @Test("names no variable like what it refers to")
  func collision() {
    let resource = Resource("AWS::SNS::Topic", "Value1")
    let imported = StringValue.importValue("x")
    #expect(
      resolved("\(resource.ref) \(imported)") == sub("${Value1} ${Value2}", ["Value2": imported.value]))
  }

  @Test("takes in a substitution of its own kind")
  func nested() {
    let inner: StringValue = "\(bucket.ref)/in"
    #expect(resolved("\(inner)/out") == sub("${Bucket}/in/out"))
    let long = StringValue.sub("${X}", ["X": "y"])
    #expect(resolved("\(long)") == sub("${Value1}", ["Value1": long.value]))
  }

  @Test("keeps the literal ${ that people write in scripts")
  func escapes() {
    #expect(resolved("${HOME}/\(bucket.ref)") == sub("${!HOME}/${Bucket}"))
    #expect(resolved("\("$")\("{HOME}") \(bucket.ref)") == sub("${!HOME} ${Bucket}"))
    #expect(resolved("$\(bucket.ref)") == sub("$${Bucket}"))
    #expect(StringValue("${HOME}").value == "${HOME}")
    #expect(StringValue("\("${HOME}")").value == "${HOME}")
  }

  @Test("keeps an open ${ whose brace only a reference would close")
  func openBrace() {
    let value = resolved("${a ${b \(bucket.ref) ${c")
    #expect(value == sub("${Value1}{a ${Value1}{b ${Bucket} ${c", ["Value1": "$"]))
  }
}
