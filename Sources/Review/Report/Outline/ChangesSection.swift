internal import CrossAccountCloudFormation

/// Every change, by stack.
struct ChangesSection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    let stacks = changes.changedStacks
    let resources = stacks.flatMap(\.resources)
    var parts: [[ReportSpan]] = []
    let counts = [
      (resources.count { $0.old == nil }, "added"), (resources.count { $0.new == nil }, "removed"),
      (resources.count { $0.old != nil && $0.new != nil && $0.change != nil }, "changed"),
    ]
    for (count, word) in counts where count > 0 {
      parts.append([ReportSpan("\(Plural.of(count, "resource")) \(word)")])
    }
    for package in changes.packages { parts.append([ReportSpan(package.summary, .code)]) }
    let most = 4
    if parts.count > most {
      parts = parts.prefix(most) + [[ReportSpan("\(changes.packages.count) packages")]]
    }
    return ReportSection(
      topic: .changes, verdict: parts.isEmpty ? ["no resource"] : .joined(parts, ", "),
      blocks: StackEntries.all(stacks, changes).map(ReportBlock.details))
  }
}
