internal import CrossAccountAssembly

/// What is replaced, what is deleted, and what breaks.
struct ReplacementSection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    var entries = hazards
    let all = changes.stacks.flatMap { stack in stack.resources.map { (stack, $0) } }
    for fate in [Fate.refused, .replaced, .mayBeReplaced, .deleted, .snapshot, .retained] {
      let touched = all.filter { $0.1.forecast.fate == fate }
      // What holds data first.
      entries += Repeated.placed(touched.filter { $0.1.content != nil }.map { ($0.0.place, entry($0.1)) })
      entries += Repeated.placed(touched.filter { $0.1.content == nil }.map { ($0.0.place, entry($0.1)) })
    }
    let blocks: [ReportBlock] = entries.isEmpty ? [] : [.entries(entries)]
    return ReportSection(topic: .replacement, verdict: verdict(all.map(\.1)), blocks: blocks)
  }

  private func verdict(_ resources: [ResourceChange]) -> [ReportSpan] {
    var parts: [[ReportSpan]] = []
    let fates: [(Fate, String)] = [
      (.refused, "refused"), (.replaced, "replaced"), (.mayBeReplaced, "may be replaced"),
      (.deleted, "deleted"),
      (.snapshot, "deleted with a snapshot"), (.retained, "retained"),
    ]
    for (fate, word) in fates {
      let found = resources.filter { $0.forecast.fate == fate }
      if found.isEmpty { continue }
      let stateful = found.count { $0.content != nil && fate != .retained }
      parts.append([
        ReportSpan(
          "\(found.count) \(word)" + (stateful > 0 ? " (\(stateful) with data)" : ""),
          fate == .retained ? .plain : .bad)
      ])
    }
    let fails = resources.count { $0.forecast.fails } + changes.hazards.count { $0.kind == .nameCollision }
    if fails > 0 { parts.append([ReportSpan("the deployment fails", .bad)]) }
    if !changes.hazards.isEmpty {
      parts.append([ReportSpan(Plural.of(changes.hazards.count, "warning"), .warning)])
    }
    return parts.isEmpty ? [ReportSpan("nothing replaced, nothing lost", .good)] : .joined(parts, ", ")
  }

  /// What breaks, once for all stacks where it is the same.
  private var hazards: [ReportEntry] {
    let places = Dictionary(changes.stacks.map { ($0.path, $0.place) }) { first, _ in first }
    let found = changes.hazards.map { hazard in
      (
        places[hazard.path],
        ReportEntry(.warning, [ReportSpan(hazard.kind.title, .bad), ": ", ReportSpan(hazard.text)])
      )
    }
    return Repeated.grouped(found) { $0.1.general(of: $0.0?.account) }.map { group in
      if group.count == 1 { return group[0].1 }
      var entry = group[0].1.general(of: group[0].0?.account)
      entry.spans += [" (", ReportSpan(ReportOutline.list(group.compactMap(\.0?.id)), .code), ")"]
      return entry
    }
  }

  private func entry(_ resource: ResourceChange) -> ReportEntry {
    let forecast = resource.forecast
    var spans: [ReportSpan] = [
      ReportSpan(resource.logicalID, .code), " ", ReportSpan(resource.type, .dim), " ",
      ReportSpan(forecast.fate.words, .bad),
    ]
    if let content = resource.content {
      let isKept = forecast.notes.contains { $0.contains("UpdateReplacePolicy") }
      switch forecast.fate {
      case .replaced, .deleted:
        spans.append(
          ReportSpan(isKept ? ": it holds \(content)" : ": it holds \(content), which is lost", .bad))
      case .mayBeReplaced, .snapshot, .retained: spans.append(ReportSpan(": it holds \(content)", .warning))
      case .created, .updated, .refused: break
      }
    }
    let causes = forecast.causes.map { cause in
      let why =
        cause.because
        ?? (cause.isCertain ? "changes, and can only be set at creation" : "changes, and may replace it")
      return ReportEntry(
        .none,
        [ReportSpan(cause.property, .code), ReportSpan(cause.because == nil ? " " : ": "), ReportSpan(why)])
    }
    let notes = forecast.notes.map { ReportEntry(.none, [ReportSpan($0)]) }
    let mark: ReportMark =
      forecast.fate == .retained ? .none : forecast.fate == .deleted ? .removed : .warning
    return ReportEntry(mark, spans, children: causes + notes)
  }
}

extension Fate {
  var words: String {
    switch self {
    case .created: "is created"
    case .updated: "is updated"
    case .replaced: "will be replaced"
    case .mayBeReplaced: "may be replaced"
    case .deleted: "is deleted"
    case .retained: "leaves the stack and is retained"
    case .snapshot: "is deleted after a snapshot"
    case .refused: "is refused"
    }
  }
}

extension Hazard.Kind {
  fileprivate var title: String {
    switch self {
    case .nameCollision: "name collision"
    case .trustedRole: "trusted role"
    case .importedExport: "export in use"
    case .rename: "rename"
    case .relocation: "relocation"
    }
  }
}
