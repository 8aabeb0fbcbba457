internal import Access
internal import CloudFormation
internal import Diagnostics
internal import IAMPolicy

/// The access between accounts, on a screen or for programs.
struct AccessReport {
  let session: CommandSession
  let model: AccessModel
  let edges: [AccessEdge]
  let sources: AccessSources

  /// More of a list than this is only counted.
  private static let mostItems = 4

  var text: String {
    if edges.isEmpty { return "No role of these templates lets another account in.\n" }
    var lines: [String] = []
    var app: String?
    for edge in edges.sorted(by: { ($0.app ?? "", $0) < ($1.app ?? "", $1) }) {
      if !lines.isEmpty { lines.append("") }
      if let name = edge.app, name != app { lines.append(bold(name)) }
      app = edge.app
      lines += self.lines(edge)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(_ edge: AccessEdge) -> [String] {
    let caller = place(edge.origins.caller?.template)
    let target = place(edge.origins.target.template)
    var lines = ["  " + ([edge.principalName] + caller).joined(separator: "  ")]
    let verb =
      switch edge.outcome {
      case .allowed: "may assume"
      case .unknown: "may perhaps assume"
      case .implicitlyDenied, .explicitlyDenied: "may not assume, though it is trusted,"
      }
    lines.append("  \(verb) " + ([edge.targetName] + target).joined(separator: "  "))
    lines += item("by", edge.trustStatement)
    if let statement = edge.callerStatement { lines += item("and", statement) }
    for condition in edge.conditions { lines += item("if", condition) }
    if edge.outcome != .allowed { lines += item("why", edge.reason) }
    if let location = sources.location(of: edge, in: model) {
      lines += item("said", "\(location.relative(to: session.folders.root))")
    }
    let permissions = model.permissions(
      edge.origins.target.logicalID, in: edge.origins.target.template)
    for (index, permission) in permissions.enumerated() {
      lines += item(index == 0 ? "there" : "", Self.text(permission))
    }
    return lines
  }

  private func place(_ template: Int?) -> [String] {
    guard let template else { return [] }
    let place = model.templates[template]
    return [place.account ?? "account not known", place.accountName ?? place.name]
  }

  static func text(_ permission: AccessPermission) -> String {
    guard permission.statement != nil else { return permission.policy }
    let resources = permission.resources.isEmpty ? "" : " on \(list(permission.resources))"
    return (permission.isDeny ? "never " : "") + list(permission.actions) + resources
      + (permission.hasConditions ? ", on conditions" : "")
  }

  private static func list(_ items: [String]) -> String {
    let rest = items.count - mostItems
    return items.prefix(mostItems).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private func item(_ label: String, _ text: String) -> [String] {
    Self.item(label, text, margin: 4, width: session.console.width)
  }

  static func item(_ label: String, _ text: String, margin: Int, width: Int) -> [String] {
    let column = 9
    let head = String(repeating: " ", count: margin) + label
    let space = String(repeating: " ", count: max(1, margin + column - head.count))
    return Wrapping.lines(head + space + text, width: width, indent: margin + column)
  }

  private func bold(_ text: String) -> String { session.console.paint(text, .bold, session.options.color) }

  func json(_ diagnostics: DiagnosticList) -> String {
    let findings = diagnostics.sorted.map { $0.value(relativeTo: session.folders.root) }
    let value: Value = [
      "version": 1, "access": .list(edges.map(self.value)), "diagnostics": .list(findings),
    ]
    return value.json(pretty: true)
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
      model.permissions(edge.origins.target.logicalID, in: edge.origins.target.template).map(self.value))
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
