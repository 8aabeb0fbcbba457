import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

@Suite("A grant is proven on two templates")
struct ProofTests {
  @Test("by both sides, with all that the terms ask for", arguments: ProofCase.table)
  func decision(example: ProofCase) throws {
    let proof = try example.proof()
    #expect(proof.decision.outcome == example.outcome, "\(proof.decision.reason)")
    #expect(proof.silent == example.silent)
    #expect(proof.decision.reason.contains(example.reason), "\(proof.decision.reason)")
  }

  @Test("and not where a role is missing")
  func missing() throws {
    var model = try model(home: Sides.home(), away: Sides.away())
    let missing = [
      model.prove(AssumeRoleTerms(), from: (0, "Caller"), to: (1, "Other")),
      model.prove(AssumeRoleTerms(), from: (5, "Caller"), to: (1, "Target")),
    ]
    #expect(missing.allSatisfy { $0 == nil })
  }

  @Test(
    "that speaks of tags or a source identity on one side only is reported",
    arguments: [
      (Sides.home(Sides.mayAssume), Sides.away(Sides.trusts), []),
      (
        Sides.home(tagging), Sides.away(Sides.trusts),
        [OneSidedAction(action: "sts:TagSession", isOfCaller: true)]
      ),
      (
        Sides.home(Sides.mayAssume), Sides.away(trustsTags),
        [OneSidedAction(action: "sts:TagSession", isOfCaller: false)]
      ),
      (Sides.home(tagging), Sides.away(trustsTags), []),
    ])
  func oneSided(home: String, away: String, expected: [OneSidedAction]) throws {
    var model = try model(home: home, away: away)
    let found = model.oneSided(AssumeRoleTerms(), from: (0, "Caller"), to: (1, "Target"))
    #expect(found == expected)
    let terms = AssumeRoleTerms(sessionTags: ["a": "b"])
    let granted = model.oneSided(terms, from: (0, "Caller"), to: (1, "Target"))
    #expect(granted.isEmpty)
  }

  private static let tagging =
    "{Effect: Allow, Action: [sts:AssumeRole, sts:TagSession], Resource: '\(Sides.targetARN)'}"
  private static let trustsTags =
    "{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: [sts:AssumeRole, sts:TagSession]}"
}
