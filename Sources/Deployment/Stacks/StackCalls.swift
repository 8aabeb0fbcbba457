internal import CrossAccountCloudFormation

/// The calls about one stack.
struct StackCalls {
  let stack: StackTarget
  let access: AccountAccess

  var describe: AWSCall { call("describe-stacks") }

  var template: AWSCall { call("get-template", "--template-stage", "Original") }

  var resources: AWSCall { call("list-stack-resources") }

  /// - Parameter count: How many of the newest to return.
  func events(_ count: Int) -> AWSCall { call("describe-stack-events", "--max-items", String(count)) }

  /// - Parameters:
  ///   - template: How the template is passed to the CLI.
  func createChangeSet(_ name: String, isNew: Bool, template: [String]) -> AWSCall {
    let capabilities =
      stack.capabilities.isEmpty ? [] : ["--capabilities"] + stack.capabilities.map(\.rawValue)
    return AWSCall(
      ["cloudformation", "create-change-set", "--stack-name", stack.name, "--change-set-name", name]
        + ["--change-set-type", isNew ? "CREATE" : "UPDATE"] + template + capabilities,
      region: stack.region.rawValue, access: access)
  }

  func describeChangeSet(_ name: String) -> AWSCall {
    call("describe-change-set", "--change-set-name", name)
  }

  func executeChangeSet(_ name: String) -> AWSCall { call("execute-change-set", "--change-set-name", name) }

  func deleteChangeSet(_ name: String) -> AWSCall { call("delete-change-set", "--change-set-name", name) }

  var delete: AWSCall { call("delete-stack") }

  private func call(_ operation: String, _ options: String...) -> AWSCall {
    AWSCall(
      ["cloudformation", operation, "--stack-name", stack.name] + options, region: stack.region.rawValue,
      access: access)
  }
}
