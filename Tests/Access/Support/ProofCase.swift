import CrossAccountIAMPolicy
import CrossAccountTestSupport
import Testing

@testable import CrossAccountAccess

/// Two templates, terms of a grant, and what they come to.
struct ProofCase: Sendable, CustomTestStringConvertible {
  var name: String
  var home = Sides.home(Sides.mayAssume)
  var away = Sides.away(Sides.trusts)
  var terms = AssumeRoleTerms()
  var outcome: Decision.Outcome
  /// The kinds of policy that are silent, of a denial.
  var silent: [PolicyKind] = []
  /// Part of the reason.
  var reason = ""
  var homeAccount: String? = "111111111111"
  var partition = "aws"

  var testDescription: String { name }

  func proof() throws -> GrantProof {
    var model = try model(home: home, away: away, homeAccount: homeAccount, partition: partition)
    let proof = model.prove(terms, from: (0, "Caller"), to: (1, "Target"))
    return try #require(proof)
  }
}
