internal import CrossAccount
internal import CrossAccountDiagnostics

/// Checks the options of a stack set.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSetOperationPreferences.html
enum StackSetCheck {
  static func check(_ options: StackSetOptions, of stack: Stack) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func report(_ message: String) {
      findings.append(.error("stack-set", "stack set of \(stack.id): \(message)", at: stack.location))
    }
    if let parallelism = options.parallelism, !(1...100).contains(parallelism) {
      report("parallelism is \(parallelism) percent; CloudFormation takes 1 to 100")
    }
    if let tolerance = options.failureTolerance, !(0...100).contains(tolerance) {
      report("failure tolerance is \(tolerance) percent; CloudFormation takes 0 to 100")
    }
    let isOpen = stack.group?.isOpen ?? false
    if !isOpen, options.callAs == .delegatedAdministrator {
      report("a delegated administrator makes service-managed stack sets only: of organizational units")
    }
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html
    if options.retainsStacksOnRemoval, !options.autoDeployment {
      report("stacks are retained on removal by auto-deployment only, which is off")
    }
    return findings
  }

  /// A stack set makes the stacks of all its accounts in the same regions, and each from the whole template.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-concepts.html
  static func regions(of stack: Stack, _ group: AccountGroup) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let own = Set(group.accounts.map(\.region.rawValue)).sorted()
    if stack.regions.isEmpty, own.count > 1 {
      findings.append(
        .error(
          "stack-set",
          "stack set of \(stack.id): the accounts of group \(group.name) are in \(own.joined(separator: ", ")), but "
            + "a stack set has the same regions in every account; name them with 'regions:'",
          at: stack.location))
    }
    if stack.regions.count > 1, !stack.content.oncePerAccount.isEmpty {
      findings.append(
        .error(
          "stack-set",
          "stack set of \(stack.id): 'OncePerAccount' is created in every region of a stack set; move it to a stack "
            + "of its own in one region",
          at: stack.location))
    }
    return findings
  }
}
