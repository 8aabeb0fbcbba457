/// What can stand in a policy's body.
public protocol StatementConvertible: Sendable {
  /// The statement as a policy holds it.
  var statement: Statement { get }
}

extension Statement: StatementConvertible {
  /// The statement itself.
  public var statement: Statement { self }
}
