/// A service's part of the catalogue: a line each action, condition key and resource type, fields parted by tabs.
///
///     a  name  level  resource types, `*` behind a required one  condition keys  dependent actions
///     k  key  type
///     r  name  ARN formats  condition keys
///
/// Lines are in the order of their first two fields without regard to case, which the lookup relies on.
enum ServiceText {
  static func text(of service: ServiceDefinition) -> String {
    let actions = service.actions.values.map { action in
      let types = action.resourceTypes.map { $0.value ? "\($0.key)*" : $0.key }
      return [
        "a", action.name, action.level, list(types), list(action.conditionKeys),
        list(action.dependentActions),
      ]
    }
    let keys = service.conditionKeys.map { ["k", $0.key, $0.value] }
    let types = service.resourceTypes.values.map { type in
      ["r", type.name, type.arns.joined(separator: ","), list(type.conditionKeys)]
    }
    return [actions, keys, types].flatMap(lines).map { $0 + "\n" }.joined()
  }

  private static func lines(_ rows: [[String]]) -> [String] {
    rows.map { (key: Array("\($0[1].lowercased())\t\($0[1])".utf8), line: line($0)) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.line)
  }

  private static func line(_ fields: [String]) -> String {
    var fields = fields[...]
    // Behind the name there is a tab in any case: that is how the lookup knows its end.
    while fields.count > 3, fields.last?.isEmpty ?? false { fields.removeLast() }
    return fields.joined(separator: "\t")
  }

  private static func list(_ items: some Sequence<String>) -> String { items.sorted().joined(separator: ",") }
}
