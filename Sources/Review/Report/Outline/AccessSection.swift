internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

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
      blocks.append(
        .details(ReportDetails(summary: summary, name: "policy statements", blocks: [.entries(statements)])))
    }
    return ReportSection(topic: .access, verdict: verdict(hasStatements: !statements.isEmpty), blocks: blocks)
  }

  private static let words: [EdgeChange.Kind: String] = [
    .gained: "gained", .lost: "lost", .changed: "changed", .reach: "with another reach",
  ]

  private func verdict(hasStatements: Bool) -> [ReportSpan] {
    var parts: [[ReportSpan]] = []
    for kind in EdgeChange.Kind.allCases {
      let count = changes.edges.count { $0.kind == kind }
      if count > 0 {
        parts.append([ReportSpan("\(count) \(Self.words[kind] ?? "")", kind == .lost ? .bad : .warning)])
      }
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
    let style: ReportSpan.Style = change.kind == .lost ? .bad : .warning
    let mark: ReportMark =
      switch change.kind {
      case .gained: .added
      case .lost: .removed
      case .changed, .reach: .changed
      }
    return ReportEntry(
      mark,
      who(edge.principalName, change.principalAccount) + [" ", ReportSpan(verb(change, edge), style), " "]
        + who(edge.targetName, change.targetAccount), children: terms(change, edge) + reach(change))
  }

  private func verb(_ change: EdgeChange, _ edge: AccessEdge) -> String {
    func isSure(_ edges: [AccessEdge]) -> Bool { edges.contains { $0.outcome == .allowed } }
    switch change.kind {
    case .gained: return isSure(change.new) ? "may now assume" : "may now perhaps assume"
    case .lost: return "may no longer assume"
    case .reach: return "reaches something else through"
    case .changed where isSure(change.old) && !isSure(change.new): return "may perhaps no longer assume"
    case .changed where !isSure(change.old) && isSure(change.new): return "may now certainly assume"
    case .changed: return "may assume on other conditions"
    }
  }

  private func terms(_ change: EdgeChange, _ edge: AccessEdge) -> [ReportEntry] {
    func entry(_ mark: ReportMark, _ label: String, _ text: String, _ style: ReportSpan.Style) -> ReportEntry
    {
      ReportEntry(mark, [ReportSpan(label, .dim), ReportSpan(text, style)])
    }
    let (old, new) = (conditions(change.old), conditions(change.new))
    var entries: [ReportEntry] = []
    switch change.kind {
    case .gained: entries += new.filter { $0 != "no condition" }.map { entry(.none, "if ", $0, .code) }
    case .changed:
      entries += old.filter { !new.contains($0) }.map { entry(.removed, "if ", $0, .code) }
      entries += new.filter { !old.contains($0) }.map { entry(.added, "if ", $0, .code) }
    case .lost, .reach: break
    }
    if edge.outcome == .unknown, change.kind != .lost, change.kind != .reach {
      entries.append(entry(.none, "for ", edge.reason, .plain))
    }
    return entries
  }

  /// What the role may do, or what of it is new and gone.
  private func reach(_ change: EdgeChange) -> [ReportEntry] {
    let most = 6
    var lines: [(ReportMark, String)] = []
    switch change.kind {
    case .gained, .lost: lines = change.permissions.map { (.none, $0) }
    case .changed, .reach:
      lines = change.oldPermissions.filter { !change.permissions.contains($0) }.map { (.removed, $0) }
      lines += change.permissions.filter { !change.oldPermissions.contains($0) }.map { (.added, $0) }
    }
    var entries = lines.prefix(most).map { mark, text in
      ReportEntry(mark, [ReportSpan("there ", .dim), ReportSpan(text, .code)])
    }
    if lines.count > most {
      entries.append(ReportEntry([ReportSpan("and \(lines.count - most) more there", .dim)]))
    }
    return entries
  }

  private func who(_ name: String, _ account: String?) -> [ReportSpan] {
    [ReportSpan(name, .code)]
      + (account.map { [ReportSpan(" ("), ReportSpan($0, .code), ReportSpan(")")] } ?? [])
  }

  private func conditions(_ edges: [AccessEdge]) -> [String] {
    Set(edges.map { $0.conditions.isEmpty ? "no condition" : $0.conditions.joined(separator: " and ") })
      .sorted()
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
            ReportSpan(stack.place.id, .dim), " ", ReportSpan(resource.logicalID, .code), " ",
            ReportSpan(resource.type, .dim),
          ], children: resource.policies.map(PolicyEntries.entry))
      }
    }
  }
}
