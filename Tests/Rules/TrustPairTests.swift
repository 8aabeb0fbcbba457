import CrossAccountRules
import Testing

@Suite("Two roles of templates that are checked together")
struct TrustPairTests {
  private func caller(_ name: String, _ arn: String) -> (String, String) {
    (
      "a.yaml",
      """
      Resources:
        Caller:
          Type: AWS::IAM::Role
          Properties:
            RoleName: \(name)
            AssumeRolePolicyDocument:
              Version: "2012-10-17"
              Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: "sts:AssumeRole"}
            Policies:
              - PolicyName: p
                PolicyDocument:
                  Version: "2012-10-17"
                  Statement: {Effect: Allow, Action: "sts:AssumeRole", Resource: \(arn)}
      """
    )
  }

  private func target(_ principal: String, condition: String = "") -> (String, String) {
    (
      "b.yaml",
      """
      Resources:
        Target:
          Type: AWS::IAM::Role
          Properties:
            RoleName: target
            AssumeRolePolicyDocument:
              Version: "2012-10-17"
              Statement: {Effect: Allow, Principal: \(principal), Action: "sts:AssumeRole"\(condition)}
      """
    )
  }

  private static let arn = "'arn:aws:iam::222222222222:role/target'"

  @Test(
    "fit, or may fit for all that is known",
    arguments: [
      "{AWS: 'arn:aws:iam::111111111111:role/caller'}", "{AWS: 'arn:aws:iam::111111111111:role/path/caller'}",
      "{AWS: 'arn:aws:iam::111111111111:root'}", "{AWS: '111111111111'}", "{AWS: '*'}", "{AWS: !Ref Caller}",
      "{AWS: !Sub 'arn:aws:iam::${Home}:role/caller'}",
      "{AWS: 'arn:aws:sts::111111111111:assumed-role/caller/session'}",
    ])
  func fit(principal: String) {
    let lines = mismatches([caller("caller", Self.arn), target(principal)])
    #expect(!lines.contains { $0.hasSuffix("[trust-mismatch]") || $0.contains("[trust-mismatch]") })
  }

  @Test(
    "do not: the one may assume the other, and no account lets it in",
    arguments: [
      "{AWS: 'arn:aws:iam::111111111111:role/another'}", "{Service: ec2.amazonaws.com}",
      "{AWS: ['arn:aws:iam::111111111111:user/caller', 'arn:aws:iam::333333333333:role/another']}",
    ])
  func mismatch(principal: String) {
    let lines = mismatches([caller("caller", Self.arn), target(principal)])
    #expect(
      lines == [
        """
        a.yaml:13:76: warning: role Caller ('caller') may assume 'target', whose trust policy allows it from no \
        account; add 'caller' or its account there [trust-mismatch]
        b.yaml:6:7: note: the trust policy of Target is here
        """
      ])
  }

  private func mismatches(_ texts: [(file: String, text: String)]) -> [String] {
    checked(texts).filter { $0.contains("[trust-mismatch]") }
  }

  @Test("are left alone where the name is not spelt out, or is that of several roles")
  func unknown() {
    let stranger = target("{Service: ec2.amazonaws.com}")
    #expect(mismatches([caller("!Ref AWS::StackName", Self.arn), stranger]) == [])
    #expect(mismatches([caller("caller", "'arn:aws:iam::222222222222:role/*'"), stranger]) == [])
    #expect(
      mismatches([caller("caller", "!Sub 'arn:aws:iam::${AWS::AccountId}:role/target'"), stranger]) == [])
    #expect(mismatches([caller("caller", Self.arn), stranger, stranger]) == [])
  }
}
