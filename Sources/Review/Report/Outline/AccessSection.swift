internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// Who can now reach what, and who no longer can.
struct AccessSection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    let statements = statementEntries
    var blocks: [ReportBlock] = []
    let edges = EdgeEntries(changes.edges)
    let entries = edges.entries + principalEntries
    if !entries.isEmpty { blocks.append(.entries(entries)) }
    if !changes.edges.isEmpty { blocks.append(edges.table) }
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
    let resources = changes.stacks.flatMap(\.resources)
    for kind in EdgeChange.Kind.allCases {
      let count =
        changes.edges.count { $0.kind == kind }
        + resources.reduce(0) { $0 + $1.principals.count { $0.kind == kind } }
      if count > 0 {
        parts.append([ReportSpan("\(count) \(Self.words[kind] ?? "")", kind == .lost ? .bad : .warning)])
      }
    }
    let all = resources.flatMap(\.policies)
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

  private struct Row: Hashable {
    var logicalID: String
    var type: String
    var entry: ReportEntry
  }

  /// Whom resource policies let in, once for all stacks where it is the same.
  private var principalEntries: [ReportEntry] {
    let found = changes.stacks.flatMap { stack in
      stack.resources.flatMap { resource in
        resource.principals.map { (stack, resource, $0, PrincipalEntries.entry($0, of: resource)) }
      }
    }
    let groups = Repeated.grouped(found) { stack, resource, _, entry in
      Row(
        logicalID: resource.logicalID, type: resource.type, entry: entry.general(of: stack.place.account))
    }
    return groups.sorted { $0[0].2.kind.order < $1[0].2.kind.order }.map { group in
      let (stack, _, _, entry) = group[0]
      var shown = group.count > 1 ? entry.general(of: stack.place.account) : entry
      let places = group.map { $0.0.place.accountTitle ?? $0.0.place.id }
      shown.spans += [" (", ReportSpan(ReportOutline.list(places), .code), ")"]
      return shown
    }
  }

  private var statementEntries: [ReportEntry] {
    let found = changes.stacks.flatMap { stack in
      stack.resources.filter { !$0.policies.isEmpty }.map { resource in
        (
          stack.place,
          ReportEntry(
            .none, [ReportSpan(resource.logicalID, .code), " ", ReportSpan(resource.type, .dim)],
            children: resource.policies.map(PolicyEntries.entry))
        )
      }
    }
    return Repeated.placed(found)
  }
}
