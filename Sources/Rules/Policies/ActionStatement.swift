internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A statement of a policy with what the catalogue knows of its actions.
struct ActionStatement {
  let statement: PolicyStatement
  let kind: PolicyKind
  /// The entries of `Action` that are known, with their paths.
  let entries: [(facts: ActionPatternFacts, path: PropertyPath)]
  /// Whether all that the statement applies to is known: no `NotAction`, function or unknown action.
  let isKnown: Bool

  init(_ statement: PolicyStatement, kind: PolicyKind, _ catalogue: inout ActionLookup) {
    self.statement = statement
    self.kind = kind
    var entries: [(facts: ActionPatternFacts, path: PropertyPath)] = []
    let namesActions = statement.has("Action")
    var isKnown = namesActions && !statement.has("NotAction")
    for entry in namesActions ? statement.actions : statement.notActions {
      guard let text = entry.text else {
        isKnown = false
        continue
      }
      let facts = catalogue.facts(of: text)
      if facts.actions == nil { isKnown = false }
      entries.append((facts, entry.path))
    }
    self.entries = entries
    self.isKnown = isKnown && !entries.isEmpty
  }

  var isAllow: Bool { statement.effect == .allow }

  /// Entries that name what does not exist.
  var actionFindings: [TemplateFinding] {
    entries.compactMap { facts, path in
      guard let problem = facts.problem else { return nil }
      return TemplateFinding(.warning, code: problem.code, problem.message, at: path)
    }
  }

  /// The names in a message: all of a few.
  static func list(_ names: [String]) -> String {
    if names.count <= 3 { return names.joined(separator: ", ") }
    return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
  }
}
