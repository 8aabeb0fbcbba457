import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountYAML
import Testing

@Suite("Policy documents are read or refused with the place")
struct ReadingTests {
  private func read(_ json: String, _ kind: PolicyKind = .identity) throws -> Policy {
    try Policy("policy", kind, Value(DocumentReader.read(Array(json.utf8), file: "t")))
  }

  @Test(
    "refused",
    arguments: [
      (#"[]"#, "an object is expected, not a list"),
      (#"{"Version": "2012-10-17"}"#, "Statement is missing"),
      (#"{"Version": "2020-01-01", "Statement": []}"#, "Version: the version is 2012-10-17 or 2008-10-17"),
      (#"{"Statement": "x"}"#, "Statement: an object is expected, not a string"),
      (#"{"Statements": []}"#, "'Statements' is not an element of a policy; did you mean 'Statement'?"),
      (#"{"Statement": [{}]}"#, "Statement[1]: Effect is missing"),
      (#"{"Statement": {"Effect": "allow"}}"#, "Statement.Effect: the effect is Allow or Deny, not 'allow'"),
      (#"{"Statement": {"Effect": "Allow", "Resource": "*"}}"#, "Statement: Action is missing"),
      (#"{"Statement": {"Effect": "Allow", "Action": "*"}}"#, "Statement: Resource is missing"),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "NotAction": "*", "Resource": "*"}}"#,
        "Action and NotAction cannot be used together"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": [1], "Resource": "*"}}"#,
        "Statement.Action: a string or a list of strings is expected, not a number"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"}}"#,
        "Principal is not allowed in an identity policy"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEqual": {}}}}"#,
        "'StringEqual' is not a condition operator; did you mean 'StringEquals'?"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"NullIfExists": {}}}}"#,
        "'NullIfExists' is not a condition operator"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "s*:GetObject", "Resource": "*"}}"#,
        "Statement.Action: 's*:GetObject' has a wildcard in the name of the service; write the name"
      ),
      (
        #"{"Statement": {"Effect": "Deny", "NotAction": ["s3:*", "*:Get?"], "Resource": "*"}}"#,
        "Statement.NotAction: '*:Get?' has a wildcard in the name of the service"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": ["*", "arn:aws:s?:::bucket"]}}"#,
        "Statement.Resource: 'arn:aws:s?:::bucket' has a wildcard in the name of the service"
      ),
      (
        #"{"Statement": {"Effect": "Allow", "Action": "*", "NotResource": "arn:aws:*"}}"#,
        "Statement.NotResource: 'arn:aws:*' has a wildcard in the name of the service"
      ),
    ])
  func refused(json: String, message: String) {
    let error = #expect(throws: PolicyError.self) { try read(json) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test("a resource policy needs a principal, and no resource")
  func resourcePolicy() throws {
    let without = #"{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole"}}"#
    #expect(throws: PolicyError.self) { try read(without, .trust) }
    let unknownKind = #"{"Statement": {"Effect": "Allow", "Action": "*", "Principal": {"Group": "x"}}}"#
    #expect(throws: PolicyError.self) { try read(unknownKind, .trust) }
    _ = try read(#"{"Statement": {"Effect": "Allow", "Action": "*", "Principal": {"AWS": "*"}}}"#, .trust)
  }

  @Test(
    "read, with a finding",
    arguments: [
      (#"{"Effect": "Allow", "Action": "GetObject", "Principal": "*"}"#, "has no service prefix"),
      (
        #"{"Effect": "Allow", "Action": "*", "Principal": {"AWS": "arn:aws:iam::1:user/*"}}"#,
        "not a valid principal"
      ),
      (#"{"Effect": "Allow", "Action": "*", "Principal": {"AWS": "AROAEXAMPLE"}}"#, "not a valid principal"),
      (
        #"{"Effect": "Allow", "Action": "*", "Principal": "*", "Condition": {"DateLessThan": {"a:b": "soon"}}}"#,
        "DateLessThan cannot read 'soon'"
      ),
      (
        #"{"Effect": "Allow", "Action": "*", "Principal": "*", "Condition": {"IpAddress": {"a:b": "1.2.3"}}}"#,
        "IpAddress cannot read '1.2.3'"
      ),
    ])
  func findings(json: String, message: String) throws {
    let policy = try read(#"{"Version": "2012-10-17", "Statement": [\#(json)]}"#, .resource)
    #expect(policy.findings.count == 1)
    #expect(policy.findings.first?.description.contains(message) == true)
    #expect(policy.findings.first?.path.steps.starts(with: [.key("Statement"), .index(0)]) == true)
  }

  @Test("wildcards stand wherever else they may", arguments: ["*:*", "s3:*", "s3:G?t*", "*"])
  func wildcards(action: String) throws {
    let json =
      #"{"Statement": {"Effect": "Allow", "Action": "\#(action)", "Resource": ["*", "arn:*:s3:::b", "arn:aws:s3:*"]}}"#
    #expect(try read(json).findings.isEmpty)
  }

  @Test("the operators' names disregard case")
  func operatorCase() throws {
    let json = #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "#
    _ = try read(json + #""Condition": {"forAnyValue:stringLike": {"aws:TagKeys": "a"}}}}"#)
  }
}
