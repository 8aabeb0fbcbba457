import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("What a policy says twice")
struct RepetitionTests {
  @Test("stands in the document once")
  func dropped() {
    let policy = PolicyDocument {
      Allow("s3:GetObject", "s3:GetObject", on: "*", "*")
      Allow("s3:GetObject", on: "*")
    }
    #expect(
      written(policy)
        == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#
    )
  }

  @Test("stays where the statements differ in their Sid")
  func sids() {
    let policy = PolicyDocument {
      Allow("s3:GetObject", on: "*", sid: "One")
      Allow("s3:GetObject", on: "*", sid: "Two")
    }
    #expect(
      written(policy)
        == #"{"Version":"2012-10-17","Statement":["#
        + #"{"Sid":"One","Effect":"Allow","Action":"s3:GetObject","Resource":"*"},"#
        + #"{"Sid":"Two","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#)
  }

  @Test("is not confused with texts around different references")
  func interpolations() {
    let one = Resource("AWS::S3::Bucket", "One").arn
    let two = Resource("AWS::S3::Bucket", "Two").arn
    let statement = Allow("s3:GetObject", on: "\(one)/*", "\(two)/*", "\(one)/*")
    let expected =
      #"{"Effect":"Allow","Action":"s3:GetObject","#
      + #""Resource":["arn:aws:test:::One.Arn/*","arn:aws:test:::Two.Arn/*"]}"#
    #expect(written(statement) == expected)
    #expect(statement.statement.rawValue.resolved(with: NamingResolver()).json(pretty: false) == expected)
  }

  @Test("makes documents equal only when what they refer to is the same")
  func equality() {
    let one = Resource("AWS::S3::Bucket", "Same").arn
    let two = Resource("AWS::S3::Bucket", "Same").arn
    func document(_ arn: StringValue) -> Value {
      PolicyDocument { Allow("s3:GetObject", on: "\(arn)/*") }.value
    }
    #expect(document(one) == document(one))
    #expect(document(one) != document(two))
  }
}
