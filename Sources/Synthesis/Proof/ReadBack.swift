internal import Access
internal import CloudFormation
internal import Diagnostics
internal import Infrastructure

/// The templates as they will be on the disk: read from the bytes, not taken from the values that made them.
struct ReadBack {
  private(set) var templates: [AccessTemplate] = []
  private(set) var findings: [Diagnostic] = []
  /// For each app the position of its first stack's template.
  private(set) var firstTemplates: [Int] = []
  /// Of a template that a stack set distributes, its position with those of its copies: one for each account.
  private(set) var copies: [Int: [Int]] = [:]

  /// - Parameter grants: For each app its grants, of whose callers the permissions are read.
  init(_ apps: [AppAssembly], _ grants: [[PlacedGrant]]) {
    for (app, grants) in zip(apps, grants) {
      firstTemplates.append(templates.count)
      var callers: [Int: Set<String>] = [:]
      for grant in grants { callers[grant.caller.stack, default: []].insert(grant.caller.logicalID) }
      for (index, stack) in app.stacks.enumerated() { read(stack, app.name, callers[index] ?? []) }
    }
    // Behind all others, whose positions are told by those of their stacks.
    for (first, app) in zip(firstTemplates, apps) {
      for (index, stack) in app.stacks.enumerated() {
        if let member = stack.stackSet { copy(first + index, to: member.accounts) }
      }
    }
  }

  private mutating func copy(_ template: Int, to accounts: [String]) {
    guard let first = accounts.first else { return }
    templates[template].account = first
    var positions = [template]
    for account in accounts.dropFirst() {
      positions.append(templates.count)
      var copy = templates[template]
      copy.account = account
      templates.append(copy)
    }
    copies[template] = positions
  }

  private mutating func read(_ stack: StackAssembly, _ app: String, _ callers: Set<String>) {
    let read = TemplateExcerpt.read(stack.bytes, permissionsOf: callers, file: stack.path(in: app))
    if read.template == nil {
      let reason = read.diagnostics.first?.message ?? "it holds nothing"
      findings.append(
        .error(
          "read-back", "the template of stack \(stack.id) cannot be read back: \(reason)", at: stack.location)
      )
    }
    templates.append(
      AccessTemplate(
        app: app, name: stack.id, stackName: stack.name, account: stack.account.id,
        accountName: stack.account.name, region: stack.region.rawValue,
        partition: stack.region.partition.rawValue, template: read.template ?? Template(),
        others: stack.template))
  }
}
