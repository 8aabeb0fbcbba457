/// Who may assume which role, a line for each; one for several accounts where it is the same in all of them.
struct EdgeEntries {
  private let rows: [EdgeRow]

  init(_ changes: [EdgeChange]) {
    let single = changes.compactMap(EdgeRow.init)
    let byTarget = EdgeRow.merged(single, \.target, same: \.principal)
    rows = EdgeRow.merged(byTarget, \.principal, same: \.target)
  }

  var entries: [ReportEntry] { rows.map(\.line) }

  var table: ReportBlock {
    .table(
      header: ["", "Who", "may assume", "if", "and reaches"],
      rows: rows.map { row in
        [
          [ReportSpan(row.kind.rawValue, .strong)], row.principal.who(row.principal.arn),
          row.target.who(row.target.arn),
          .joined(
            row.conditions.map { [ReportSpan($0, $0 == EdgeRow.unconditional ? .plain : .code)] }, "; or "),
          .joined(row.permissions.prefix(3).map { [ReportSpan($0, .code)] }, "; "),
        ]
      })
  }
}
