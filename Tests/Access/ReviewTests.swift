import CrossAccountDiagnostics
import Testing

@testable import CrossAccountAccess

@Suite("Access that is too broad, or that a condition rules out")
struct ReviewTests {
  @Test("in a trust policy", arguments: ReviewCase.trust)
  func trust(example: ReviewCase) throws { try check(example, away: Sides.away(example.text)) }

  @Test("in a role's own policies", arguments: ReviewCase.identity)
  func identity(example: ReviewCase) throws {
    try check(
      example,
      away: role("Target", "Policies: [{PolicyName: a, PolicyDocument: {Statement: [\(example.text)]}}]"))
  }

  @Test("in other properties of a role", arguments: ReviewCase.properties)
  func properties(example: ReviewCase) throws {
    try check(example, away: Sides.away(Sides.trusts, properties: example.text))
  }

  @Test("in a resource policy", arguments: ReviewCase.resource)
  func resource(example: ReviewCase) throws {
    let policy = """
      Resources:
        Target:
          Type: AWS::SNS::TopicPolicy
          Properties: {Topics: [t], PolicyDocument: {Statement: [\(example.text)]}}
      """
    try check(example, away: policy)
  }

  @Test("in a function's permission", arguments: ReviewCase.permission)
  func permission(example: ReviewCase) throws {
    let permission = """
      Resources:
        Target:
          Type: AWS::Lambda::Permission
          Properties: {Action: lambda:InvokeFunction, FunctionName: f, \(example.text)}
      """
    try check(example, away: permission)
  }

  private func check(_ example: ReviewCase, away: String) throws {
    let templates = [
      try template(Sides.home(Sides.mayAssume), "home", "111111111111"),
      try template(away, "away", "222222222222"),
    ]
    let findings = AccessReview(templates).findings(in: 1)
    #expect(findings.map(\.code) == example.codes, "\(findings.map(\.message))")
    for finding in findings {
      #expect(finding.logicalID == "Target" && finding.template == 1)
      #expect(finding.severity == (finding.code == "trust-wildcard" ? .error : .warning))
    }
  }
}
