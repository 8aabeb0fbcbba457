import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("The listing and the answers to single questions")
struct ListingPropertyTests {
  @Test("agree about any trust policy", arguments: 0..<UInt64(60))
  func agreement(seed: UInt64) throws {
    var random = RandomTrust(seed: seed)
    for _ in 0..<8 {
      let (home, away) = random.templates()
      var model = try model(home: home, away: away)
      let edges = model.crossAccountEdges()
      for caller in RandomTrust.callers {
        var outcomes: Set<Decision.Outcome> = []
        for context in RandomTrust.contexts {
          outcomes.insert(model.ask(caller, "sts:AssumeRole", on: Sides.targetARN, context: context).outcome)
        }
        let listed = edges.filter { $0.principal == caller }.map(\.outcome)
        let strangers = edges.filter { $0.origins.caller == nil }
        let text = "\(caller): \(outcomes) but \(listed) in\n\(home)\n\(away)"
        if outcomes.contains(.allowed) {
          #expect(listed.contains(.allowed) || listed.contains(.unknown), "allowed and not listed: \(text)")
        }
        if outcomes.contains(.unknown) {
          #expect(
            listed.contains(.allowed) || listed.contains(.unknown) || !strangers.isEmpty,
            "perhaps and not listed: \(text)")
        }
        if listed.contains(.allowed) {
          #expect(outcomes.contains(.allowed), "listed and never allowed: \(text)")
        }
      }
    }
  }

  @Test("are of all sorts")
  func variety() throws {
    var random = RandomTrust(seed: 99)
    var outcomes: [Decision.Outcome: Int] = [:]
    for _ in 0..<500 {
      let (home, away) = random.templates()
      var model = try model(home: home, away: away)
      for edge in model.crossAccountEdges() { outcomes[edge.outcome, default: 0] += 1 }
    }
    for outcome in Decision.Outcome.allCases { #expect(outcomes[outcome, default: 0] >= 5, "\(outcome)") }
  }
}
