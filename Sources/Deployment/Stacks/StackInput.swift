internal import CrossAccountCloudFormation

/// What a call that creates or updates a stack is given beside names.
struct StackInput: Sendable {
  /// How the CLI gets the template.
  var template: [String]
  var parameters: ProcessInput
  var tags: [String: String]
  var executionRole: String?
  var notifications: [String]?
  var isProtected: Bool?

  /// - Parameter template: How the CLI gets the template.
  init(_ stack: StackTarget, _ state: StackState, template: [String]) {
    self.template = template
    parameters = ProcessInput(Array((StackParameters(stack, state).json ?? "").utf8))
    // Tags that are given replace all that are there: those that others gave the stack stay.
    tags = state.tags.merging(stack.configuration.tags) { $1 }
    executionRole = stack.configuration.executionRole
    notifications = stack.configuration.notifications
    isProtected = stack.configuration.isProtected
  }

  var standardInput: ProcessInput { parameters }

  var options: [String] {
    var options = template
    if !parameters.bytes.isEmpty { options += ["--parameters", "file:///dev/stdin"] }
    if !tags.isEmpty {
      let list = Value.list(
        tags.sorted { $0.key < $1.key }.map { ["Key": .string($0.key), "Value": .string($0.value)] })
      options += ["--tags", list.json(pretty: false)]
    }
    if let executionRole { options += ["--role-arn", executionRole] }
    if let notifications {
      options += ["--notification-arns"] + (notifications.isEmpty ? ["[]"] : notifications)
    }
    return options
  }
}
