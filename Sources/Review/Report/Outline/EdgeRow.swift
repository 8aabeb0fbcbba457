internal import CrossAccountAccess
internal import CrossAccountIAMPolicy

/// A change of who may assume a role, in words; or several that are the same but for their accounts.
struct EdgeRow {
  /// One end of the change.
  struct End: Hashable {
    var arn: String
    var name: String
    /// The IDs with the names, as far as they are known.
    var accounts: [String]

    /// A name with the accounts that it is in.
    func who(_ name: String) -> [ReportSpan] {
      let shown = accounts.isEmpty ? [] : [" (", ReportSpan(ReportOutline.list(accounts), .code), ")"]
      return [ReportSpan(name, .code)] + shown
    }

    func general(of account: String?) -> End {
      End(arn: arn.general(of: account), name: name.general(of: account), accounts: [])
    }
  }

  static let unconditional = "no condition"

  let kind: EdgeChange.Kind
  var principal: End
  var target: End
  private(set) var conditions: [String]
  private(set) var permissions: [String]
  private var verb: String
  private var details: [ReportEntry]

  init?(_ change: EdgeChange) {
    guard let edge = change.edge else { return nil }
    kind = change.kind
    principal = End(
      arn: edge.principal, name: edge.principalName, accounts: [change.principalAccount].compactMap(\.self))
    target = End(arn: edge.target, name: edge.targetName, accounts: [change.targetAccount].compactMap(\.self))
    conditions = Self.conditions(change.new.isEmpty ? change.old : change.new)
    permissions = change.permissions
    verb = Self.verb(change)
    details = Self.terms(change, edge) + Self.reach(change)
  }

  /// The line of the report.
  var line: ReportEntry {
    let style: ReportSpan.Style = kind == .lost ? .bad : .warning
    let mark: ReportMark =
      switch kind {
      case .gained: .added
      case .lost: .removed
      case .changed, .reach: .changed
      }
    return ReportEntry(
      mark,
      principal.who(principal.name) + [" ", ReportSpan(verb, style), " "] + target.who(target.name),
      children: details)
  }

  /// One row for those that are the same but for the accounts of one end.
  static func merged(
    _ rows: [EdgeRow], _ end: WritableKeyPath<EdgeRow, End>, same other: KeyPath<EdgeRow, End>
  ) -> [EdgeRow] {
    struct Key: Hashable {
      var ends: [End]
      var words: [String]
      var line: ReportEntry
    }
    return Repeated.grouped(rows) { row in
      let general = row.general(end)
      return Key(
        ends: [general[keyPath: end], row[keyPath: other]], words: general.conditions + general.permissions,
        line: general.line)
    }.map { group in
      if group.count == 1 { return group[0] }
      var row = group[0].general(end)
      row[keyPath: end].accounts = group.flatMap { $0[keyPath: end].accounts }
      return row
    }
  }

  /// The row as it is for whichever account one of its ends is in.
  private func general(_ end: WritableKeyPath<EdgeRow, End>) -> EdgeRow {
    let account = self[keyPath: end].accounts.first.map { String($0.prefix { $0 != " " }) }
    var row = self
    row[keyPath: end] = self[keyPath: end].general(of: account)
    row.conditions = conditions.map { $0.general(of: account) }
    row.permissions = permissions.map { $0.general(of: account) }
    row.details = details.map { $0.general(of: account) }
    return row
  }

  private static func verb(_ change: EdgeChange) -> String {
    func isSure(_ edges: [AccessEdge]) -> Bool { edges.contains { $0.outcome == .allowed } }
    switch change.kind {
    case .gained: return isSure(change.new) ? "may now assume" : "may now perhaps assume"
    case .lost: return "may no longer assume"
    case .reach: return "reaches something else through"
    case .changed where isSure(change.old) && !isSure(change.new): return "may perhaps no longer assume"
    case .changed where !isSure(change.old) && isSure(change.new): return "may now surely assume"
    case .changed: return "may assume on other conditions"
    }
  }

  private static func terms(_ change: EdgeChange, _ edge: AccessEdge) -> [ReportEntry] {
    func entry(_ mark: ReportMark, _ text: String) -> ReportEntry {
      ReportEntry(mark, [ReportSpan("if ", .dim), ReportSpan(text, .code)])
    }
    let (old, new) = (conditions(change.old), conditions(change.new))
    var entries: [ReportEntry] = []
    switch change.kind {
    case .gained: entries += new.filter { $0 != unconditional }.map { entry(.none, $0) }
    case .changed:
      entries += old.filter { !new.contains($0) }.map { entry(.removed, $0) }
      entries += new.filter { !old.contains($0) }.map { entry(.added, $0) }
    case .lost, .reach: break
    }
    if edge.outcome == .unknown, change.kind != .lost, change.kind != .reach {
      entries.append(ReportEntry([ReportSpan("for ", .dim), ReportSpan(edge.reason)]))
    }
    return entries
  }

  /// What the role may do, or what of it is new and gone.
  private static func reach(_ change: EdgeChange) -> [ReportEntry] {
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

  private static func conditions(_ edges: [AccessEdge]) -> [String] {
    Set(edges.map { $0.conditions.isEmpty ? unconditional : $0.conditions.joined(separator: " and ") })
      .sorted()
  }
}
