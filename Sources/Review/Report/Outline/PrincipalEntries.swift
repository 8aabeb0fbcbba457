internal import CrossAccountIAMPolicy

/// Whom a resource's policies let in, in a line with the terms.
enum PrincipalEntries {
  static func entry(_ change: PrincipalChange, of resource: ResourceChange) -> ReportEntry {
    let (mark, verb): (ReportMark, String) =
      switch change.kind {
      case .gained: (.added, change.outcome == .allowed ? "may now" : "may now perhaps")
      case .lost: (.removed, "may no longer")
      case .changed, .reach: (.changed, "may on other terms")
      }
    let spans: [ReportSpan] = [
      ReportSpan(change.principal, .code), " ", ReportSpan(verb, change.kind == .lost ? .bad : .warning), " ",
      ReportSpan(ReportOutline.list(change.actions), .code), " through ",
      ReportSpan(resource.logicalID, .code),
    ]
    return ReportEntry(mark, spans, children: terms(change))
  }

  private static func terms(_ change: PrincipalChange) -> [ReportEntry] {
    func entry(_ mark: ReportMark, _ terms: PrincipalChange.Terms) -> ReportEntry? {
      let parts: [[ReportSpan]] =
        (terms.resources.isEmpty
          ? [] : [[ReportSpan("on "), ReportSpan(ReportOutline.list(terms.resources), .code)]])
        + (terms.conditions.isEmpty
          ? [] : [[ReportSpan("if "), ReportSpan(terms.conditions.joined(separator: " and "), .code)]])
      if parts.isEmpty { return mark == .none ? nil : ReportEntry(mark, ["no condition"]) }
      return ReportEntry(mark, .joined(parts, " "))
    }
    var entries: [ReportEntry] = []
    switch change.kind {
    case .gained: entries = change.new.compactMap { entry(.none, $0) }
    case .changed, .reach:
      entries = change.old.filter { !change.new.contains($0) }.compactMap { entry(.removed, $0) }
      entries += change.new.filter { !change.old.contains($0) }.compactMap { entry(.added, $0) }
    case .lost: break
    }
    if change.kind == .gained, !change.reason.isEmpty {
      entries.append(ReportEntry([ReportSpan("for ", .dim), ReportSpan(change.reason)]))
    }
    return entries
  }
}
