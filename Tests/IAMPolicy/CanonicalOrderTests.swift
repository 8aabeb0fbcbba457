import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@Suite("The order of a policy's parts in Swift")
struct CanonicalOrderTests {
  @Test("makes no difference to the document", arguments: UInt64(0)..<200)
  func shuffling(seed: UInt64) {
    var random = RandomStatement(SplitMix64(seed: seed))
    let statements = (0..<Int(seed % 6)).map { _ in random.statement() }
    var shuffled = statements.map { random.shuffled($0) }
    shuffled.shuffle(using: &random.generator)
    #expect(written(PolicyDocument(statements: shuffled)) == written(PolicyDocument(statements: statements)))
  }

  @Test("makes no difference to whether two documents are equal", arguments: UInt64(0)..<50)
  func equality(seed: UInt64) {
    var random = RandomStatement(SplitMix64(seed: seed))
    let statements = [random.statement(), random.statement()]
    let shuffled = statements.reversed().map { random.shuffled($0) }
    #expect(PolicyDocument(statements: shuffled).value == PolicyDocument(statements: statements).value)
  }

  @Test("gives way to the order of keys that AWS's documents use")
  func keys() {
    var statement = Statement(.allow, sid: "Read")
    statement.conditions = [.bool("aws:SecureTransport", true)]
    statement.resources = ["arn:aws:s3:::a"]
    statement.actions = ["s3:GetObject"]
    statement.principals = [.lambda]
    #expect(
      written(statement)
        == #"{"Sid":"Read","Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"#
        + #""Action":"s3:GetObject","Resource":["arn:aws:s3:::a"],"#
        + #""Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#)
  }

  @Test("gives way to Allow before Deny, then to principals, actions and resources")
  func statements() {
    let policy = PolicyDocument {
      Deny("s3:*", on: "*")
      Allow("s3:PutObject", on: "arn:aws:s3:::b")
      Allow("s3:GetObject", on: "arn:aws:s3:::b")
      Allow("s3:GetObject", on: "arn:aws:s3:::a")
    }
    #expect(
      written(policy)
        == #"{"Version":"2012-10-17","Statement":["#
        + #"{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::a"]},"#
        + #"{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::b"]},"#
        + #"{"Effect":"Allow","Action":"s3:PutObject","Resource":["arn:aws:s3:::b"]},"#
        + #"{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#)
  }

  @Test("of references is that of what they resolve to, also in a raw document")
  func references() {
    let later = Resource("AWS::S3::Bucket", "A").arn
    let earlier = Resource("AWS::S3::Bucket", "B").arn
    for resources in [[earlier, later], [later, earlier]] {
      var statement = Statement(.allow)
      statement.resources = resources.map(\.value)
      let text = statement.rawValue.resolved(with: NamingResolver()).json(pretty: false)
      #expect(text == #"{"Effect":"Allow","Resource":["arn:aws:test:::A.Arn","arn:aws:test:::B.Arn"]}"#)
    }
  }
}
