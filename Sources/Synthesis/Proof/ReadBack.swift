internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The templates as they will be on the disk: read from the bytes, not taken from the values that made them.
struct ReadBack {
  private(set) var templates: [PlacedTemplate] = []
  private(set) var findings: [Diagnostic] = []
  /// For each app the position of its first stack's template.
  private(set) var firstTemplates: [Int] = []
  /// Of a template that a stack set distributes, its position with those of its copies: one for each account.
  private(set) var copies: [Int: [Int]] = [:]

  /// - Parameter excerpts: For each app those of its stacks.
  init(_ apps: [SynthesizedApp], _ excerpts: [[StackExcerpt]]) {
    for (app, excerpts) in zip(apps, excerpts) {
      firstTemplates.append(templates.count)
      for (stack, excerpt) in zip(app.stacks, excerpts) { add(excerpt, of: stack) }
    }
    // Behind all others, whose positions are those of their stacks.
    for (first, app) in zip(firstTemplates, apps) {
      for (index, stack) in app.stacks.enumerated() {
        if let member = stack.stackSet { copy(first + index, to: member.accounts) }
      }
    }
  }

  private mutating func copy(_ template: Int, to accounts: [String]) {
    guard let first = accounts.first else { return }
    templates[template].place.account = first
    var positions = [template]
    for account in accounts.dropFirst() {
      positions.append(templates.count)
      var copy = templates[template]
      copy.place.account = account
      templates.append(copy)
    }
    copies[template] = positions
  }

  private mutating func add(_ excerpt: StackExcerpt, of stack: SynthesizedStack) {
    if let finding = excerpt.finding(stack) { findings.append(finding) }
    var placed = stack.placed
    placed.template = excerpt.template ?? Template()
    placed.others = stack.template
    templates.append(placed)
  }
}
