/// What the answer of a function shows.
package struct FunctionResult: Sendable {
  package var function: FunctionTarget
  /// The kind of error with which the function ended; nil for none.
  package var error: String?
  /// The session of each role that it acted as, by the role's ARN.
  package var sessions: [String: String] = [:]

  /// Whether it acted as each role that it can assume.
  package var isGood: Bool { error == nil && function.roles.allSatisfy { sessions[$0] != nil } }
}
