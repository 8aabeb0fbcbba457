/// What the policies of one kind say about a request.
public struct DecisionStep: Sendable, Hashable, CustomStringConvertible {
  /// What policies say about a request.
  public enum Result: Sendable, Hashable {
    /// A statement allows it.
    case allows
    /// A statement denies it.
    case denies
    /// No statement applies.
    case silent
    /// Not asked for this request, with the reason.
    case notAsked(String)
    /// It depends on something that is not known, with the reason.
    case unknown(String)
  }

  /// The kind of policies that were asked.
  public var kind: PolicyKind
  /// For a control policy: the level of the organization, counted from the root as 1.
  public var level: Int?
  /// What they say.
  public var result: Result
  /// The statement that says so; nil where none alone does.
  public var statement: StatementReference?

  public var description: String {
    let name = level.map { "\(kind.rawValue) (level \($0))" } ?? kind.rawValue
    let place = statement.map { ": \($0)" } ?? ""
    switch result {
    case .allows: return "\(name) allows\(place)"
    case .denies: return "\(name) denies\(place)"
    case .silent: return "\(name) says nothing"
    case .notAsked(let reason): return "\(name) does not apply: \(reason)"
    case .unknown(let reason): return "\(name) is unknown: \(reason)\(place)"
    }
  }
}
