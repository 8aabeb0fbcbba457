internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A policy's changes, a line a statement.
enum PolicyEntries {
  static func entry(_ change: PolicyChange) -> ReportEntry {
    let neutral: [ReportSpan] = change.isNeutral ? [": ", ReportSpan("no change in permissions", .good)] : []
    return ReportEntry(
      .none, [ReportSpan(change.title, .strong)] + neutral,
      children: change.attachments.map { attachment in
        ReportEntry(attachment.isAdded ? .added : .removed, [ReportSpan(attachment.text, .code)])
      } + change.statements.map(statement))
  }

  private static func statement(_ change: PolicyChange.StatementChange) -> ReportEntry {
    switch (change.old, change.new) {
    case (let old?, let new?):
      let leaves = ValueChange.between(old, new).map { LeafLister.leaves($0, old, new) } ?? []
      return ReportEntry(
        .changed, [ReportSpan(StatementText.words(new), .code)], children: leaves.map(LeafEntries.entry))
    case (nil, let new?): return ReportEntry(.added, [ReportSpan(StatementText.words(new), .code)])
    case (let old?, nil): return ReportEntry(.removed, [ReportSpan(StatementText.words(old), .code)])
    case (nil, nil): return ReportEntry([])
    }
  }
}
