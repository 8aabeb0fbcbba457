import Testing

@testable import CrossAccountRules

@Suite("A trust policy")
struct TrustTests {
  private func lines(_ statement: String, version: String = "Version: '2012-10-17', ") -> [String] {
    checked(
      "Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties: {AssumeRolePolicyDocument: {\(version)Statement: ["
        + statement + "]}}"
    ).filter { line in !Self.broad.contains { line.contains("[\($0)]") } }
  }

  /// Whether access is broad is for another rule to say.
  private static let broad = BroadAccessRule.codes

  private static func service(_ name: String) -> String {
    "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: \(name)}}"
  }

  private static func aws(_ name: String) -> String {
    "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: \(name)}}"
  }

  @Test(
    "names whom there can be",
    arguments: [
      service("lambda.amazonaws.com"), service("[ec2.amazonaws.com, ecs-tasks.amazonaws.com]"),
      service("ec2.amazonaws.com.cn"), service("states.eu-central-1.amazonaws.com"),
      service("logs.us-gov-west-1.amazonaws.com"), service("brandnewservice.amazonaws.com"),
      service("preprod.lex.aws.internal"), service("!Sub 'ec2.${AWS::URLSuffix}'"), service("!Ref Name"),
      service("'{{resolve:ssm:principal}}'"), aws("'111111111111'"), aws("'*'"),
      aws("'arn:aws:iam::111111111111:root'"), aws("'arn:aws-cn:iam::111111111111:role/path/name'"),
      aws("'arn:aws:sts::111111111111:assumed-role/a/b'"), aws("!Sub 'arn:aws:iam::${AWS::AccountId}:root'"),
      aws("AROAABCDEFGHIJKLMNOPQ"),
      "{Effect: Allow, Action: 'sts:AssumeRoleWithWebIdentity', Principal: {Federated: accounts.google.com}}",
      "{Effect: Allow, Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'], Principal: {Federated: !Ref Name}}",
      "{Effect: Allow, Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'], Principal: {AWS: '*'}}",
      "!If [C, {Effect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: '*'}}, !Ref AWS::NoValue]",
    ])
  func good(statement: String) {
    let found = lines(statement).filter { !$0.contains("'Name'") && !$0.contains("'C'") }
    #expect(found == [])
  }

  @Test(
    "is reported when it names whom there cannot be, or gives what it cannot",
    arguments: [
      (service("lambda.amazon.com"), "error", "did you mean 'lambda.amazonaws.com'?", "service-principal"),
      (service("lambda"), "error", "did you mean 'lambda.amazonaws.com'?", "service-principal"),
      (service("lambda.amazonaws.co"), "error", "did you mean 'lambda.amazonaws.com'?", "service-principal"),
      (
        service("lamdba.amazonaws.com"), "warning", "did you mean 'lambda.amazonaws.com'?",
        "service-principal"
      ),
      (service("'arn:aws:iam::111111111111:root'"), "error", "is an ARN, not a service", "service-principal"),
      (service("'111111111111'"), "error", "an account belongs under 'AWS'", "service-principal"),
      (aws("'11111111111'"), "error", "has 11 digits", "aws-principal"),
      (aws("'arn:aws:iam::111111111111:rot'"), "error", "did you mean 'root'?", "aws-principal"),
      (aws("'arn:aws:iam::1111:root'"), "error", "has no account ID of 12 digits", "aws-principal"),
      (aws("'arn:aws:iam::111111111111:role/*'"), "error", "has a wildcard", "aws-principal"),
      (aws("'arn:aws:iam::111111111111:group/g'"), "error", "is a group", "aws-principal"),
      (aws("lambda.amazonaws.com"), "error", "put it under 'Service'", "aws-principal"),
      (aws("somebody"), "error", "is neither an account ID nor an ARN", "aws-principal"),
      (
        "{Effect: Allow, Action: 'iam:*', Principal: {AWS: '*'}}", "error",
        "is not allowed in a trust policy",
        "trust-action"
      ),
      (
        "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Federated: accounts.google.com}}", "warning",
        "allow sts:AssumeRoleWithWebIdentity", "trust-federation"
      ),
      (
        "{Effect: Allow, Action: 'sts:AssumeRoleWithWebIdentity', Principal: {AWS: '*'}}", "warning",
        "which the statement does not allow", "trust-federation"
      ),
      ("{Effect: Allow, Principal: {AWS: '*'}}", "error", "names no action", "policy-shape"),
      ("{Effect: Allow, Action: 'sts:AssumeRole'}", "error", "names no principal", "policy-shape"),
      (
        "{Efect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: '*'}}", "error", "did you mean 'Effect'?",
        "policy-grammar"
      ),
      (
        "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: '*'}, Condition: {StringEqual: {a: b}}}",
        "error", "did you mean 'StringEquals'?", "policy-grammar"
      ),
    ])
  func bad(statement: String, severity: String, message: String, code: String) {
    let found = lines(statement)
    #expect(
      found.count == 1 && found[0].contains(": \(severity): ") && found[0].contains(message)
        && found[0].hasSuffix("[\(code)]"), "\(found)")
  }

  @Test(
    "is reported for what is wrong in any branch of Fn::If, at the branch",
    arguments: [
      ("!If [C, \(aws("'11111111111'")), !Ref AWS::NoValue]", "aws-principal", "has 11 digits"),
      ("!If [C, !Ref AWS::NoValue, [\(service("lambda"))]]", "service-principal", "did you mean"),
      (aws("!If [C, '*', '11111111111']"), "aws-principal", "has 11 digits"),
      (aws("['*', !If [C, somebody, !Ref AWS::NoValue]]"), "aws-principal", "neither an account ID"),
      (
        "{Effect: Allow, Action: 'sts:AssumeRole', Principal: !If [C, {Service: lambda}, {AWS: '*'}]}",
        "service-principal", "did you mean"
      ),
      (
        "{Effect: Allow, Action: !If [C, 'sts:AssumeRole', 's3:*'], Principal: {AWS: '*'}}", "trust-action",
        "'s3:*' is not allowed"
      ),
      (
        "{Effect: Allow, Action: 'sts:AssumeRole', Principal: !If [C, {Federated: accounts.google.com}, {AWS: '*'}]}",
        "trust-federation", "allow sts:AssumeRoleWithWebIdentity"
      ),
      (
        "!If [C, {Effect: Allow, Principal: {AWS: '*'}}, !Ref AWS::NoValue]", "policy-shape",
        "names no action"
      ),
    ])
  func branches(statement: String, code: String, message: String) throws {
    let found = lines(statement).filter { !$0.contains("'C'") }
    let line = try #require(found.first)
    #expect(found.count == 1 && line.hasSuffix("[\(code)]") && line.contains(message), "\(found)")
    // The place is inside of the function, not its beginning.
    let column = line.split(separator: ":").dropFirst(2).first.flatMap { Int($0) } ?? 0
    #expect(column > 71, "\(line)")
  }

  @Test("is not reported for an action of one branch beside a principal of the other")
  func otherBranch() {
    let statement =
      "{Effect: Allow, Action: !If [C, 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole'], "
      + "Principal: !If [C, {Federated: accounts.google.com}, {AWS: '*'}]}"
    #expect(lines(statement).filter { !$0.contains("'C'") } == [])
  }

  @Test("with variables has the version that knows them")
  func version() {
    let statement =
      "{Effect: Allow, Action: 'sts:AssumeRole', Principal: {AWS: '*'}, "
      + "Condition: {StringEquals: {'sts:RoleSessionName': '${aws:username}'}}}"
    #expect(lines(statement) == [])
    #expect(lines(statement, version: "").map { $0.hasSuffix("[policy-version]") } == [true])
    #expect(
      lines(statement, version: "Version: '2008-10-17', ").map { $0.hasSuffix("[policy-version]") } == [true])
    let branch = lines("!If [C, \(statement), !Ref AWS::NoValue]", version: "")
    #expect(branch.contains { $0.hasSuffix("[policy-version]") }, "\(branch)")
  }

  @Test("is as long as IAM takes: a warning up to what AWS raises it to, then an error")
  func size() {
    func trust(_ count: Int) -> String {
      Self.aws(
        "[" + Array(repeating: "'arn:aws:iam::111111111111:role/a'", count: count).joined(separator: ",")
          + "]")
    }
    #expect(lines(trust(40)) == [])
    #expect(lines(trust(70)).map { $0.contains(": warning: ") && $0.hasSuffix("[policy-size]") } == [true])
    #expect(lines(trust(300)).map { $0.contains(": error: ") && $0.hasSuffix("[policy-size]") } == [true])
  }
}
