internal import CrossAccountCloudFormation

/// Names of a template whose values change without a change where they are used.
struct ChangedNames {
  var parameters: Set<String> = []
  var mappings: Set<String> = []
  var conditions: Set<String> = []
  /// Logical IDs of resources that are replaced.
  var replaced: Set<String> = []

  var isEmpty: Bool { parameters.isEmpty && mappings.isEmpty && conditions.isEmpty && replaced.isEmpty }

  init() {}

  init(_ comparison: TemplateComparison) {
    for member in comparison.changes(in: "Parameters") {
      guard case .members(let fields) = member.change, fields.contains(where: { $0.name == "Default" }) else {
        continue
      }
      parameters.insert(member.name)
    }
    mappings = Set(comparison.changes(in: "Mappings").map(\.name))
    conditions = Set(comparison.changes(in: "Conditions").map(\.name))
  }

  /// What a value depends on that changes, in words.
  func reason(_ value: Value) -> String? {
    if isEmpty || value.isLiteral { return nil }
    var reason: String?
    value.forEachIntrinsic { function in
      if reason == nil { reason = self.reason(function) }
    }
    return reason
  }

  private func reason(_ function: Intrinsic) -> String? {
    switch function {
    case .ref(let name): return named(name)
    case .getAtt(let name, _): return named(name)
    case .sub(let text, let variables):
      for case .variable(let name) in SubstitutionText.pieces(of: text) where variables[name] == nil {
        if let reason = named(String(name.prefix { $0 != "." })) { return reason }
      }
      return nil
    case .findInMap(.string(let map), _, _, _) where mappings.contains(map): return "mapping \(map) changes"
    case .if(let condition, _, _) where conditions.contains(condition):
      return "condition \(condition) changes"
    default: return nil
    }
  }

  private func named(_ name: String) -> String? {
    if replaced.contains(name) { return "it refers to \(name), which is replaced" }
    if parameters.contains(name) { return "parameter \(name) has another default" }
    return nil
  }
}
