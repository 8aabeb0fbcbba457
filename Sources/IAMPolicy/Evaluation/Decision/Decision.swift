/// What becomes of a request, and why.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html
public struct Decision: Sendable, Hashable {
  /// What becomes of a request.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// All policies that have to allow the request do, and none denies it.
    case allowed
    /// Nothing allows the request.
    case implicitlyDenied
    /// A statement denies it, whatever allows it.
    case explicitlyDenied
    /// It depends on something that is not known.
    case unknown
  }

  /// What becomes of the request.
  public var outcome: Outcome
  /// The statement that allows or denies; nil where it is the lack of one, or where several are needed and
  /// none of them alone decides.
  public var statement: StatementReference?
  /// The decision in one sentence.
  public var reason: String
  /// For a denial: which statements come nearest to allowing the request, and what keeps them from it.
  public var nearMisses: [String]
  /// What each kind of policy says, in the order in which AWS asks.
  public var trail: [DecisionStep]

  /// A decision.
  public init(
    outcome: Outcome, statement: StatementReference? = nil, reason: String, nearMisses: [String] = [],
    trail: [DecisionStep] = []
  ) {
    self.outcome = outcome
    self.statement = statement
    self.reason = reason
    self.nearMisses = nearMisses
    self.trail = trail
  }
}
