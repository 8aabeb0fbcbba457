/// What can stand in a policy's body.
public protocol StatementConvertible: Sendable {
  var statement: Statement { get }
}

extension Statement: StatementConvertible {
  public var statement: Statement { self }
}
