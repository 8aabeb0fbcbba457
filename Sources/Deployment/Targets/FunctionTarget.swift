/// A function to call once, and where its calls have to land.
package struct FunctionTarget: Sendable {
  package var stack: StackTarget
  package var logicalID: String
  /// ARNs of the roles that its execution role may assume.
  package var roles: [String]

  package init(stack: StackTarget, logicalID: String, roles: [String]) {
    self.stack = stack
    self.logicalID = logicalID
    self.roles = roles
  }
}
