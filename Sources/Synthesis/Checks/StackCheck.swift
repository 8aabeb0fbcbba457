internal import CrossAccount
internal import CrossAccountDiagnostics

/// Checks the names of apps and stacks, which become paths and CloudFormation's stack names.
struct StackCheck {
  private var apps: Set<String> = []
  private var deployed: [String: Stack] = [:]
  private(set) var findings: [Diagnostic] = []

  mutating func check(app: String, _ stacks: [Stack]) {
    let first = stacks.first?.location
    if !StackCheck.isName(app) {
      findings.append(
        .error(
          "app-name", "app name '\(app)' must be letters, digits and hyphens, a letter first", at: first))
    }
    // Two names that differ in case only are one folder on some file systems.
    if !apps.insert(app.lowercased()).inserted {
      findings.append(
        .error(
          "app-name", "two apps are named \(app)", at: first,
          notes: [.init("give one of them a 'var name: String' of its own")]))
    }
    var ids: [String: Stack] = [:]
    for stack in stacks {
      if !StackCheck.isName(stack.id) {
        findings.append(
          .error(
            "stack-name", "stack ID '\(stack.id)' must be letters, digits and hyphens, a letter first",
            at: stack.location))
      }
      checkRegion(stack)
      // As with apps: one file on some file systems.
      if let other = ids.updateValue(stack, forKey: stack.id.lowercased()) {
        let ids =
          other.id == stack.id ? "the ID \(stack.id)" : "the IDs \(other.id) and \(stack.id)"
        findings.append(
          .error(
            "stack-name", "two stacks of \(app) have \(ids), which name one file; rename one of them",
            at: stack.location, notes: [.init("the other one", at: other.location)]))
      } else {
        checkDeployedName(stack, app)
      }
    }
  }

  private mutating func checkDeployedName(_ stack: Stack, _ app: String) {
    let name = StackCheck.deployedName(stack, app)
    // A name made of two bad ones has its findings already.
    let isOwn = stack.name != nil || StackCheck.isName(app) && StackCheck.isName(stack.id)
    if name.utf8.count > 128 || isOwn && !StackCheck.isName(name) {
      findings.append(
        .error(
          "stack-name",
          "stack name '\(name)' must be at most 128 letters, digits and hyphens, a letter first",
          at: stack.location))
    }
    let place = "\(stack.account.id) \(stack.region.rawValue) \(name)"
    if let other = deployed.updateValue(stack, forKey: place) {
      findings.append(
        .error(
          "stack-name",
          "two stacks would be deployed as '\(name)' to account \(stack.account.name) in "
            + "\(stack.region.rawValue); give one of them a 'name:' of its own",
          at: stack.location, notes: [.init("the other one", at: other.location)]))
    }
  }

  private mutating func checkRegion(_ stack: Stack) {
    // The account's own region is a finding about the account.
    guard stack.region != stack.account.region else { return }
    if !AccountCheck.isRegion(stack.region.rawValue) {
      findings.append(AccountCheck.region(stack.region, at: stack.location))
    } else if stack.region.partition != stack.account.partition {
      findings.append(
        .error(
          "stack-partition",
          "stack \(stack.id) is in \(stack.region.rawValue), a region of partition "
            + "\(stack.region.partition.rawValue), but account \(stack.account.name) is of partition "
            + "\(stack.account.partition.rawValue)",
          at: stack.location, notes: [.init("the account is declared here", at: stack.account.location)]))
    }
  }

  static func deployedName(_ stack: Stack, _ app: String) -> String { stack.name ?? "\(app)-\(stack.id)" }

  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
  static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
