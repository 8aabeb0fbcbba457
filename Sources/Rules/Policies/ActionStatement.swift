internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A statement of a policy with what the catalogue knows of its actions.
struct ActionStatement {
  let fields: ValueObject
  let kind: PolicyKind
  let path: PropertyPath
  /// The entries of `Action` that are known, with their paths.
  let entries: [(facts: ActionPatternFacts, path: PropertyPath)]
  /// Whether all that the statement applies to is known: no `NotAction`, function or unknown action.
  let isKnown: Bool

  init(_ fields: ValueObject, kind: PolicyKind, path: PropertyPath, _ catalogue: inout ActionLookup) {
    self.fields = fields
    self.kind = kind
    self.path = path
    var entries: [(facts: ActionPatternFacts, path: PropertyPath)] = []
    let name = fields["Action"] == nil ? "NotAction" : "Action"
    var isKnown = fields["Action"] != nil
    for (value, path) in ActionStatement.items(fields[name], path.appending(name)) {
      guard let text = value.string else {
        isKnown = false
        continue
      }
      let facts = catalogue.facts(of: text)
      if facts.actions == nil { isKnown = false }
      entries.append((facts, path))
    }
    self.entries = entries
    self.isKnown = isKnown && !entries.isEmpty && fields["NotAction"] == nil
  }

  var isAllow: Bool { fields["Effect"]?.string == "Allow" }

  /// Entries that name what does not exist.
  func actionFindings(_ catalogue: inout ActionLookup) -> [TemplateFinding] {
    entries.compactMap { facts, path in
      guard let problem = facts.problem else { return nil }
      return TemplateFinding(.warning, code: problem.code, problem.message, at: path)
    }
  }

  /// The elements of a list, or the value alone, with their paths.
  static func items(_ value: Value?, _ path: PropertyPath) -> [(value: Value, path: PropertyPath)] {
    guard let value else { return [] }
    guard let list = value.list else { return [(value, path)] }
    return list.enumerated().map { ($1, path.appending($0)) }
  }

  /// The names in a message: all of a few.
  static func list(_ names: [String]) -> String {
    if names.count <= 3 { return names.joined(separator: ", ") }
    return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
  }
}
