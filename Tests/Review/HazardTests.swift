import CrossAccountAssembly
import CrossAccountReview
import CrossAccountTestSupport
import Testing

@Suite("What breaks though each change by itself is fine")
struct HazardTests {
  @Test(
    "a role that another account's role trusts by its ARN, wherever Fn::If stands in the trust policy",
    arguments: [
      "{Statement: {Principal: {AWS: CALLER}}}", "!If [C, {Statement: {Principal: {AWS: [CALLER]}}}, {}]",
      "{Statement: [!If [C, {Principal: {AWS: CALLER}}, !Ref AWS::NoValue]]}",
      "{Statement: {Principal: !If [C, {AWS: CALLER}, {Service: s}]}}",
      "{Statement: {Principal: {AWS: ['1', !If [C, CALLER, !Ref AWS::NoValue]]}}}",
    ])
  func trustedRole(trust: String) throws {
    func side(_ name: String) -> Assembly {
      let arn = "'arn:aws:iam::111111111111:role/caller'"
      return Assembly.of(
        name,
        [
          "home.yaml":
            "Resources: {Caller: {Type: AWS::IAM::Role, Properties: {RoleName: \(name), AssumeRolePolicyDocument: {}}}}",
          "away.yaml":
            "Resources: {Target: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: \(trust.replacing("CALLER", with: arn))}}}",
        ], accounts: ["home": "111111111111", "away": "222222222222"])
    }
    let hazards = ChangeSet(from: side("caller"), to: side("renamed")).hazards
    let hazard = try #require(hazards.first)
    #expect(hazards.count == 1 && hazard.kind == .trustedRole)
    #expect(hazard.text.contains("is trusted by its ARN by Target of stack away"), "\(hazard.text)")
  }
}
