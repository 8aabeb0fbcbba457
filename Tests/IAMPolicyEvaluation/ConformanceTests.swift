import CrossAccountIAMPolicy
import Testing

@Suite("Requests are decided as AWS's documents say")
struct ConformanceTests {
  @Test("a case", arguments: CaseFiles.all)
  func conforms(_ example: EvaluationCase) {
    let decision = evaluate(example.request, example.policies)
    let text = ([decision.reason] + decision.nearMisses + decision.trail.map(\.description))
      .joined(separator: "\n")
    #expect(decision.outcome == example.expected, "\(text)\n\(example.page)")
    if let reason = example.reason { #expect(text.contains(reason), "\(reason) is not in:\n\(text)") }
  }

  @Test("every denial says why, and names no near miss for an explicit one", arguments: CaseFiles.all)
  func reasons(_ example: EvaluationCase) {
    let decision = evaluate(example.request, example.policies)
    #expect(!decision.reason.isEmpty)
    #expect(!decision.trail.isEmpty)
    switch decision.outcome {
    case .explicitlyDenied: #expect(decision.statement != nil && decision.nearMisses.isEmpty)
    case .allowed, .unknown: #expect(decision.nearMisses.isEmpty)
    case .implicitlyDenied:
      #expect(decision.statement == nil)
      #expect(!decision.reason.hasSuffix(": "), "\(decision.reason)")
    }
  }
}
