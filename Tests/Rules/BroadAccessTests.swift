import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountTestSupport
import Testing

@testable import CrossAccountRules

@Suite("Access that is too broad, or that a condition rules out")
struct BroadAccessTests {
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
      try PlacedTemplate.of(Sides.home(Sides.mayAssume), "home", "111111111111"),
      try PlacedTemplate.of(away, "away", "222222222222"),
    ]
    let findings = BroadAccessRule(index: AssemblyIndex(templates)).findings(in: 1)
    #expect(findings.map(\.code) == example.codes, "\(findings.map(\.message))")
    for finding in findings {
      #expect("\(finding.path)".hasPrefix("Resources.Target."))
      #expect(finding.severity == (finding.code == "trust-wildcard" ? .error : .warning))
    }
  }
}
