/// Where a statement stands.
public struct StatementReference: Sendable, Hashable, CustomStringConvertible {
  /// The policy's name.
  public var policy: String
  public var kind: PolicyKind
  /// The statement's place, counted from one.
  public var number: Int
  public var sid: String?

  public var description: String { "\(policy), statement \(number)\(sid.map { " (\($0))" } ?? "")" }
}
