internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The access between accounts, on a screen or for programs.
struct AccessReport {
  let session: CommandSession
  let model: AccessModel
  let edges: [AccessEdge]
  let sources: AccessSources

  /// More actions and resources than these are only counted.
  private static let mostActions = 4
  private static let mostResources = 2

  var text: String {
    if edges.isEmpty { return "No role in these templates trusts another account.\n" }
    let ordered = edges.sorted { ($0.app ?? "", $0) < ($1.app ?? "", $1) }
    let rows = AccessRow.grouped(ordered.map(row))
    let cells = WrappedTable([["Who", "can assume", "and do there"].map { [$0] }] + rows.map(cells))
      .lines(width: max(session.console.width, Self.leastWidth) - Self.margin.count)
    var lines: [String] = []
    var app: String?
    for (index, row) in rows.enumerated() {
      if index > 0 { lines.append("") }
      if index == 0 || row.first.app != app {
        row.first.app.map { lines.append(session.paint($0, .bold)) }
        lines += cells[0].map { Self.margin + session.paint($0, .dim) }
      }
      app = row.first.app
      lines += cells[index + 1].map { Self.margin + $0 }
      for fact in row.facts { lines += Self.item("", fact, margin: 4, width: session.console.width) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let margin = "  "
  /// In less than this nothing would be readable.
  private static let leastWidth = 40
  private static let mostTargets = 8

  private func row(_ edge: AccessEdge) -> AccessRow {
    let target = model.templates[edge.origins.target.template]
    return AccessRow(
      edge, target: place(edge.origins.target.template).joined(separator: " "), account: target.place.account,
      facts: facts(edge),
      permissions: model.permissions(edge.origins.target.logicalID, in: edge.origins.target.template)
        .map { $0.text(actions: Self.mostActions, resources: Self.mostResources) })
  }

  /// The cells of a row: the caller, the roles, and what they may do.
  private func cells(_ row: AccessRow) -> [WrappedTable.Cell] {
    let edge = row.first
    let doubt =
      switch edge.outcome {
      case .allowed: ""
      case .unknown: "perhaps "
      case .implicitlyDenied, .explicitlyDenied: "trusted, but denied: "
      }
    var targets = row.targets.prefix(Self.mostTargets).map { "  in " + $0 }
    if row.targets.count > targets.count { targets.append("  and \(row.targets.count - targets.count) more") }
    let caller = place(edge.origins.caller?.template)
    return [
      [edge.principalName] + (caller.isEmpty ? [] : ["  in " + caller.joined(separator: " ")]),
      [doubt + edge.targetName] + targets,
      row.permissions.isEmpty ? ["nothing"] : row.permissions,
    ]
  }

  /// What stands below a row: the statements that decide, their conditions, and the line of Swift.
  private func facts(_ edge: AccessEdge) -> [String] {
    var facts = ["by \(edge.trustStatement)"]
    if let statement = edge.callerStatement { facts.append("and \(statement)") }
    facts += edge.conditions.map { "if \($0)" }
    if edge.outcome != .allowed { facts.append("because \(edge.reason)") }
    if let location = sources.location(of: edge, in: model) {
      facts.append("at \(location.relative(to: session.folders.root))")
    }
    return facts
  }

  private func place(_ template: Int?) -> [String] {
    guard let template else { return [] }
    let place = model.templates[template].place
    return [place.account ?? "unknown account", place.accountName ?? place.id]
  }

  static func item(_ label: String, _ text: String, margin: Int, width: Int) -> [String] {
    let column = label.isEmpty ? 0 : 9
    let head = String(repeating: " ", count: margin) + label
    let space = String(repeating: " ", count: max(label.isEmpty ? 0 : 1, margin + column - head.count))
    return Wrapping.lines(head + space + text, width: width, indent: margin + max(column, 2))
  }

  func value(_ diagnostics: DiagnosticList) -> Value {
    ["version": 1, "access": .list(edges.map(value)), "diagnostics": session.value(diagnostics)]
  }

  private func value(_ edge: AccessEdge) -> Value {
    var fields: ValueObject = [
      "principal": .string(edge.principal), "action": .string(edge.action), "target": .string(edge.target),
      "outcome": .string(edge.outcome.rawValue), "trustStatement": .string(edge.trustStatement),
      "conditions": .list(edge.conditions.map(Value.string)), "reason": .string(edge.reason),
    ]
    fields["app"] = edge.app.map(Value.string)
    fields["callerStatement"] = edge.callerStatement.map(Value.string)
    fields["principalStack"] = edge.principalStack.map(Value.string)
    fields["targetStack"] = .string(edge.targetStack)
    if let location = sources.location(of: edge, in: model) {
      let place = location.relative(to: session.folders.root)
      fields["location"] = [
        "file": .string(place.file), "line": .integer(place.line), "column": .integer(place.column),
      ]
    }
    fields["permissions"] = .list(
      model.permissions(edge.origins.target.logicalID, in: edge.origins.target.template).map(value))
    return .object(fields)
  }

  private func value(_ permission: AccessPermission) -> Value {
    var fields: ValueObject = ["policy": .string(permission.policy)]
    guard let statement = permission.statement else { return .object(fields) }
    fields["statement"] = .integer(statement)
    fields["effect"] = permission.isDeny ? "Deny" : "Allow"
    fields["actions"] = .list(permission.actions.map(Value.string))
    fields["resources"] = .list(permission.resources.map(Value.string))
    fields["hasConditions"] = .boolean(permission.hasConditions)
    return .object(fields)
  }
}
