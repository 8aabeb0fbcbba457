/// A function to call once, and where its calls have to land.
public struct FunctionTarget: Sendable {
  public var stack: StackTarget
  public var logicalID: String
  /// ARNs of the roles that its execution role may assume.
  public var roles: [String]

  public init(stack: StackTarget, logicalID: String, roles: [String]) {
    self.stack = stack
    self.logicalID = logicalID
    self.roles = roles
  }
}
