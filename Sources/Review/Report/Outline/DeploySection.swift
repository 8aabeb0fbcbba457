internal import CrossAccountAssembly

/// What to know for the deployment.
struct DeploySection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    var entries: [ReportEntry] = []
    for group in Repeated.grouped(changes.deploy.capabilities, by: \.needed) {
      entries.append(
        ReportEntry(
          .warning,
          [
            ReportSpan(ReportOutline.list(group.map(\.path)), .code),
            ReportSpan(group.count == 1 ? " now needs " : " now need "),
            ReportSpan(group[0].needed.joined(separator: " "), .code),
          ]))
    }
    for group in Repeated.grouped(changes.deploy.budgets, by: \.quantity) {
      let budget = group[0]
      let unit = budget.unit.isEmpty ? "" : " \(budget.unit)"
      entries.append(
        ReportEntry(
          budget.new > budget.limit ? .warning : .changed,
          [
            ReportSpan(ReportOutline.list(group.map(\.path)), .code), " ", ReportSpan(budget.name, .code),
            ReportSpan(
              ": \(budget.old) → \(budget.new) of \(budget.limit)\(unit)",
              budget.new > budget.limit ? .bad : .warning),
          ]))
    }
    let gone = changes.changedStacks.filter { $0.kind == .removed }
    for stack in gone {
      entries.append(
        ReportEntry(
          .removed,
          [
            ReportSpan(stack.place.stackName ?? stack.place.id, .code),
            ": delete the stack, if it is deployed",
          ]))
    }
    let steps = changes.deploy.steps
    let isOrdered = steps.contains { !$0.reasons.isEmpty }
    for (index, step) in steps.enumerated() where isOrdered {
      entries.append(
        ReportEntry(
          .none, [ReportSpan("\(index + 1)  ", .dim), ReportSpan("\(step.app)/\(step.stack)", .code)],
          children: step.reasons.map { reason in
            ReportEntry([
              ReportSpan("after "), ReportSpan(reason.after, .code), ReportSpan(": \(reason.text)"),
            ])
          }))
    }
    return ReportSection(
      topic: .deploy, verdict: verdict(isOrdered), blocks: entries.isEmpty ? [] : [.entries(entries)])
  }

  private func verdict(_ isOrdered: Bool) -> [ReportSpan] {
    var parts: [[ReportSpan]] = []
    let steps = changes.deploy.steps
    if isOrdered {
      let most = 4
      let names = steps.prefix(most).map(\.stack).joined(separator: ", then ")
      parts.append([
        ReportSpan(names + (steps.count > most ? ", then \(steps.count - most) more" : ""), .code)
      ])
    } else if steps.count > 1 {
      parts.append(["in any order"])
    }
    let count = changes.deploy.capabilities.count
    if count > 0 { parts.append([ReportSpan("new capabilities for \(Plural.of(count, "stack"))", .warning)]) }
    let near = changes.deploy.budgets.count
    if near > 0 { parts.append([ReportSpan("\(Plural.of(near, "limit")) near", .warning)]) }
    return parts.isEmpty ? ["nothing special"] : .joined(parts, ", ")
  }
}
