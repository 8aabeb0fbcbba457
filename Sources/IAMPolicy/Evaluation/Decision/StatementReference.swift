/// Where a statement stands.
public struct StatementReference: Sendable, Hashable, CustomStringConvertible {
  /// The policy's name.
  public var policy: String
  /// The policy's kind.
  public var kind: PolicyKind
  /// The statement's place, counted from one.
  public var number: Int
  /// The statement's ID; nil where it has none.
  public var sid: String?

  public var description: String { "\(policy), statement \(number)\(sid.map { " (\($0))" } ?? "")" }
}
