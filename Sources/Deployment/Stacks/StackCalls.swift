internal import CrossAccountCloudFormation

/// The calls about one stack.
struct StackCalls {
  let stack: StackTarget
  /// The ARN, to mean this stack and not the one that has its name now.
  var stackID: String?
  let access: AccountAccess

  var describe: AWSCall { call("describe-stacks") }

  /// Of all stacks in the account and region.
  var all: AWSCall {
    AWSCall(["cloudformation", "describe-stacks"], region: stack.region.rawValue, access: access)
  }

  var template: AWSCall { call("get-template", "--template-stage", "Original") }

  var processedTemplate: AWSCall { call("get-template", "--template-stage", "Processed") }

  var resources: AWSCall { call("list-stack-resources") }

  /// - Parameter count: How many of the newest to report.
  func events(_ count: Int) -> AWSCall { call("describe-stack-events", "--max-items", String(count)) }

  /// Creates the stack, which AWS refuses where there is one of its name.
  func create(_ input: StackInput, token: String) -> AWSCall {
    let protection = input.isProtected == true ? ["--enable-termination-protection"] : []
    return with(
      input, ["create-stack", "--stack-name", stack.name, "--client-request-token", token] + protection)
  }

  /// - Parameter isNew: Whether the stack has no resources yet.
  func createChangeSet(_ name: String, isNew: Bool, _ input: StackInput) -> AWSCall {
    with(
      input,
      ["create-change-set", "--stack-name", stack.name, "--change-set-name", name]
        + ["--change-set-type", isNew ? "CREATE" : "UPDATE"])
  }

  func describeChangeSet(_ name: String) -> AWSCall {
    call("describe-change-set", "--change-set-name", name)
  }

  func executeChangeSet(_ name: String, token: String) -> AWSCall {
    call("execute-change-set", "--change-set-name", name, "--client-request-token", token)
  }

  func deleteChangeSet(_ name: String) -> AWSCall { call("delete-change-set", "--change-set-name", name) }

  func delete(token: String) -> AWSCall { call("delete-stack", "--client-request-token", token) }

  func protect(_ isProtected: Bool) -> AWSCall {
    call(
      "update-termination-protection",
      isProtected ? "--enable-termination-protection" : "--no-enable-termination-protection")
  }

  private func with(_ input: StackInput, _ words: [String]) -> AWSCall {
    let capabilities =
      stack.capabilities.isEmpty ? [] : ["--capabilities"] + stack.capabilities.map(\.rawValue)
    return AWSCall(
      ["cloudformation"] + words + input.options + capabilities, region: stack.region.rawValue,
      access: access, input: input.standardInput)
  }

  private func call(_ operation: String, _ options: String...) -> AWSCall {
    AWSCall(
      ["cloudformation", operation, "--stack-name", stackID ?? stack.name] + options,
      region: stack.region.rawValue, access: access)
  }
}
