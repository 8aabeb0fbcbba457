internal import CrossAccountAssembly

/// What is replaced, what is deleted, and what breaks.
struct ReplacementSection {
  let changes: ChangeSet

  init(_ changes: ChangeSet) { self.changes = changes }

  var section: ReportSection {
    var entries: [ReportEntry] = changes.hazards.map { hazard in
      ReportEntry(.warning, [ReportSpan(hazard.kind.title, .bad), ": ", ReportSpan(hazard.text)])
    }
    let all = changes.stacks.flatMap { stack in stack.resources.map { (stack, $0) } }
    for fate in [Fate.refused, .replaced, .mayBeReplaced, .deleted, .snapshot, .retained] {
      let touched = all.filter { $0.1.forecast.fate == fate }
      // What holds data first.
      entries += touched.filter { $0.1.content != nil }.map(entry)
      entries += touched.filter { $0.1.content == nil }.map(entry)
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

  private func entry(_ stack: StackChange, _ resource: ResourceChange) -> ReportEntry {
    let forecast = resource.forecast
    var spans: [ReportSpan] = [
      ReportSpan(stack.place.id, .dim), " ", ReportSpan(resource.logicalID, .code), " ",
      ReportSpan(resource.type, .dim), " ", ReportSpan(forecast.fate.words, .bad),
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
