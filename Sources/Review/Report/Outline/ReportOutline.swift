internal import CrossAccountAssembly

/// The report as every format shows it: the most important first.
struct ReportOutline: Sendable, Hashable {
  var headline: [ReportSpan]
  var sections: [ReportSection]

  init(_ changes: ChangeSet) {
    let changed = changes.changedStacks
    let labels: [ReportSpan] = [
      ReportSpan(changes.baseLabel, .code), " → ", ReportSpan(changes.headLabel, .code), ": ",
    ]
    guard !changed.isEmpty else {
      headline = labels + [ReportSpan("no change", .strong)]
      sections = []
      let respelled = changes.stacks.filter { !$0.respelled.isEmpty }
      if !respelled.isEmpty {
        headline.append("; no change in permissions, only another spelling or order")
        let entries = respelled.map { stack in
          ReportEntry(
            .none, [ReportSpan(stack.path, .code), ": ", ReportSpan(Self.list(stack.respelled), .code)])
        }
        sections = [
          ReportSection(topic: .changes, verdict: ["the same meaning"], blocks: [.entries(entries)])
        ]
      }
      return
    }
    let accounts = Set(changed.compactMap(\.place.account)).count
    headline =
      labels + [
        ReportSpan(
          "\(Plural.of(changed.count, "stack")) of \(changes.templateCount) "
            + (changed.count == 1 ? "changes" : "change"), .strong)
      ] + (accounts > 1 ? [ReportSpan(" in \(accounts) accounts")] : [])
    sections = [
      AccessSection(changes).section, ReplacementSection(changes).section, ChangesSection(changes).section,
      DeploySection(changes).section,
    ]
  }

  static func list(_ names: [String]) -> String {
    let most = 6
    return names.prefix(most).joined(separator: ", ")
      + (names.count > most ? " and \(names.count - most) more" : "")
  }
}

/// Counted things.
enum Plural {
  static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
