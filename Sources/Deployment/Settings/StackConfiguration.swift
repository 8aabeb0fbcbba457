/// What a stack is given beside its template.
package struct StackConfiguration: Sendable {
  /// Values of parameters, by name. Those that are not here keep what they have, or take their default.
  package var parameters: [String: String] = [:]
  /// Tags of the stack, which CloudFormation passes on to its resources, by key.
  package var tags: [String: String] = [:]
  /// The ARN of the role that CloudFormation works with; nil for the one that it works with now.
  package var executionRole: String?
  /// ARNs of topics that are told of each event; nil for those that are told now.
  package var notifications: [String]?
  /// Whether the stack can't be deleted; nil to leave that as it is.
  package var isProtected: Bool?

  package init() {}
}

extension StackConfiguration: CustomStringConvertible, CustomReflectable {
  /// Never the values of parameters, however it comes to be printed.
  package var description: String { "configuration of \(parameters.keys.sorted())" }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
