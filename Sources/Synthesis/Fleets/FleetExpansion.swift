internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Makes of each stack in several places the stacks that it is: one for each account and region, or the one
/// whose template a stack set distributes.
struct FleetExpansion {
  private(set) var findings: [Diagnostic] = []
  /// By the name of a group the account that stands for its members.
  private var placeholders: [String: String] = [:]

  mutating func expand(_ stacks: [Stack]) -> [Stack] {
    if stacks.allSatisfy({ !$0.isFleet }) { return stacks }
    var result: [Stack] = []
    result.reserveCapacity(stacks.count)
    for stack in stacks {
      guard stack.isFleet else {
        result.append(stack)
        continue
      }
      result += expand(stack)
    }
    return result
  }

  private mutating func expand(_ stack: Stack) -> [Stack] {
    guard let group = stack.group else { return places(stack, [stack.account], idOf: { _ in stack.id }) }
    findings += AccountGroupCheck.check(group)
    guard case .stackSet = stack.output else {
      if group.isOpen {
        findings.append(
          .error(
            "fleet-output",
            "the accounts of group \(group.name) are known only to AWS Organizations, so that stack "
              + "\(stack.id) cannot have a template for each",
            at: stack.location, notes: [.init("distribute it: 'as: .stackSet(in:)'")]))
        return []
      }
      return places(stack, group.accounts, idOf: { "\(stack.id)-\($0.name)" })
    }
    findings += GlobalNames.check(stack, accounts: group.isOpen ? 2 : group.accounts.count)
    findings += StackSetCheck.regions(of: stack, group)
    let account = Account.placeholder(placeholder(of: group), for: group, region: stack.region)
    let regions = stack.regions.isEmpty ? [stack.region] : stack.regions
    return [stack.placed(id: stack.id, in: account, regions: regions, isFirst: true)]
  }

  private mutating func places(_ stack: Stack, _ accounts: [Account], idOf id: (Account) -> String) -> [Stack]
  {
    if stack.regions.isEmpty, stack.group == nil {
      findings.append(
        .error(
          "region", "stack \(stack.id) is in no region: 'regions' is empty; name one, or leave the stack out",
          at: stack.location))
    }
    let collisions = GlobalNames.check(stack, accounts: accounts.count)
    findings += collisions
    var result: [Stack] = []
    for account in accounts {
      let regions = stack.regions.isEmpty ? [account.region] : stack.regions
      // What collides is reported once, not again by each of the templates.
      for region in collisions.isEmpty ? regions[...] : regions.prefix(1) {
        let suffix = regions.count > 1 ? "-\(region.rawValue)" : ""
        result.append(
          stack.placed(
            id: id(account) + suffix, in: account, regions: [region], isFirst: region == regions[0]))
      }
    }
    return result
  }

  /// Twelve digits that AWS gives to no account.
  private mutating func placeholder(of group: AccountGroup) -> String {
    if let known = placeholders[group.name] { return known }
    let number = String(placeholders.count + 1)
    let id = String(repeating: "0", count: 12 - number.utf8.count) + number
    placeholders[group.name] = id
    return id
  }
}
