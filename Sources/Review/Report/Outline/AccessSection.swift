internal import Access
internal import CloudFormation
internal import IAMPolicy

/// Who can now reach what, and who no longer can.
struct AccessSection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    let statements = statementEntries
    var blocks: [ReportBlock] = []
    if !changes.edges.isEmpty {
      blocks.append(.entries(changes.edges.map(words)))
      blocks.append(table)
    }
    if !statements.isEmpty {
      let summary: [ReportSpan] = ["policies, statement by statement"]
      blocks.append(.details(ReportDetails(summary: summary, name: "policy statements", blocks: [.entries(statements)])))
    }
    return ReportSection(topic: .access, verdict: verdict(hasStatements: !statements.isEmpty), blocks: blocks)
  }

  private func verdict(hasStatements: Bool) -> [ReportSpan] {
    var parts: [[ReportSpan]] = []
    for kind in EdgeChange.Kind.allCases {
      let count = changes.edges.count { $0.kind == kind }
      if count > 0 { parts.append([ReportSpan("\(count) \(kind.rawValue)", kind == .lost ? .bad : .warning)]) }
    }
    let all = changes.stacks.flatMap(\.resources).flatMap(\.policies)
    let statements = all.filter { !$0.isNeutral }
    let added = statements.flatMap(\.statements).count { $0.old == nil }
    let removed = statements.flatMap(\.statements).count { $0.new == nil }
    let changed = statements.flatMap(\.statements).count { $0.old != nil && $0.new != nil }
    for (count, word) in [(added, "added"), (removed, "removed"), (changed, "changed")] where count > 0 {
      parts.append([ReportSpan("\(Plural.of(count, "statement")) \(word)")])
    }
    let attachments = statements.flatMap(\.attachments).count
    if attachments > 0 { parts.append([ReportSpan("\(Plural.of(attachments, "attachment")) changed")]) }
    if parts.isEmpty {
      return all.isEmpty ? [ReportSpan("no change", .good)] : [ReportSpan("no change in permissions", .good)]
    }
    return .joined(parts, ", ")
  }

  private func words(_ change: EdgeChange) -> ReportEntry {
    guard let edge = change.edge else { return ReportEntry([]) }
    let isUnsure = edge.outcome == .unknown
    let verb: String =
      switch change.kind {
      case .gained: isUnsure ? "may now perhaps assume" : "may now assume"
      case .lost: "may no longer assume"
      case .changed: "may assume on other conditions"
      }
    let style: ReportSpan.Style = change.kind == .lost ? .bad : .warning
    var children: [ReportEntry] = []
    func add(_ mark: ReportMark, _ label: String, _ text: String) {
      children.append(ReportEntry(mark, [ReportSpan(label, .dim), ReportSpan(text, .code)]))
    }
    let (old, new) = (conditions(change.old), conditions(change.new))
    switch change.kind {
    case .gained: for condition in new { add(.none, "if ", condition) }
    case .lost: break
    case .changed:
      for condition in old where !new.contains(condition) { add(.removed, "if ", condition) }
      for condition in new where !old.contains(condition) { add(.added, "if ", condition) }
      if old == new { add(.none, "because ", edge.reason) }
    }
    for permission in change.permissions.prefix(4) { add(.none, "there ", permission) }
    if change.permissions.count > 4 { add(.none, "there ", "\(change.permissions.count - 4) more statements") }
    if change.kind == .gained, isUnsure { add(.none, "not known: ", edge.reason) }
    let mark: ReportMark = change.kind == .gained ? .added : change.kind == .lost ? .removed : .changed
    return ReportEntry(
      mark,
      who(edge.principalName, change.principalAccount) + [" ", ReportSpan(verb, style), " "]
        + who(edge.targetName, change.targetAccount), children: children)
  }

  private func who(_ name: String, _ account: String?) -> [ReportSpan] {
    [ReportSpan(name, .code)] + (account.map { [ReportSpan(" ("), ReportSpan($0, .code), ReportSpan(")")] } ?? [])
  }

  private func conditions(_ edges: [AccessEdge]) -> [String] {
    Set(edges.map { $0.conditions.isEmpty ? "no condition" : $0.conditions.joined(separator: " and ") }).sorted()
  }

  private var table: ReportBlock {
    .table(
      header: ["", "Who", "may assume", "if", "and reaches"],
      rows: changes.edges.compactMap { change in
        guard let edge = change.edge else { return nil }
        let terms = conditions(change.new.isEmpty ? change.old : change.new)
        return [
          [ReportSpan(change.kind.rawValue, .strong)], who(edge.principal, change.principalAccount),
          who(edge.target, change.targetAccount),
          .joined(terms.map { [ReportSpan($0, $0 == "no condition" ? .plain : .code)] }, "; or "),
          .joined(change.permissions.prefix(3).map { [ReportSpan($0, .code)] }, "; "),
        ]
      })
  }

  private var statementEntries: [ReportEntry] {
    changes.stacks.flatMap { stack in
      stack.resources.compactMap { resource in
        if resource.policies.isEmpty { return nil }
        return ReportEntry(
          .none,
          [
            ReportSpan(stack.place.name, .dim), " ", ReportSpan(resource.logicalID, .code), " ",
            ReportSpan(resource.type, .dim),
          ], children: resource.policies.map(PolicyEntries.entry))
      }
    }
  }
}
