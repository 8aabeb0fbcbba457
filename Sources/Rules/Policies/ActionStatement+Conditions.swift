internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The condition keys of a statement against those that its actions have.
extension ActionStatement {
  func conditionFindings(_ catalogue: inout ActionLookup) -> [TemplateFinding] {
    statement.conditions.compactMap { condition in
      guard let comparison = ConditionOperator(name: condition.comparison) else { return nil }
      return finding(condition.key, comparison, condition.path, &catalogue)
    }
  }

  private func finding(
    _ key: String, _ comparison: ConditionOperator, _ path: PropertyPath, _ catalogue: inout ActionLookup
  ) -> TemplateFinding? {
    if let global = catalogue.globalKey(key) { return misfit(comparison, global.key, path) }
    guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return unknown(key, "has no service prefix, such as aws:", path)
    }
    let prefix = String(key[..<colon]).lowercased()
    if prefix == "aws" {
      let hint = UnknownName.hint(for: key, among: GlobalConditionKey.all.map(\.key.name))
      return unknown(key, "is not a global condition key in the catalogue\(hint)", path)
    }
    if let used = usedKey(key, &catalogue) { return misfit(comparison, used, path) }
    // Keys of identity providers begin with the provider's domain, and SAML has its own.
    guard let service = ActionCatalogue.service(prefix) else {
      let hint = Spelling.suggestion(for: prefix, among: ActionCatalogue.services.map(\.prefix))
      if hint.isEmpty || prefix == "saml" || prefix.utf8.contains(UInt8(ascii: ".")) { return nil }
      return unknown(key, "does not begin with the prefix of a service in the catalogue\(hint)", path)
    }
    guard let known = catalogue.conditionKey(key, of: service) else {
      let names = service.conditionKeys.map(\.name)
      let hint = UnknownName.hint(for: key, among: names)
      return unknown(key, "is not a condition key of \(service.name) in the catalogue\(hint)", path)
    }
    if let finding = misfit(comparison, known, path) { return finding }
    return mismatch(known, of: service, comparison, path)
  }

  /// The key among those of the statement's actions.
  private func usedKey(_ key: String, _ catalogue: inout ActionLookup) -> ConditionKey? {
    var services: Set<ActionService> = []
    for (facts, _) in entries {
      guard let service = facts.actions?.first?.service, services.insert(service).inserted else { continue }
      guard let found = catalogue.conditionKey(key, of: service) else { continue }
      if hasKey(found.name) { return found }
    }
    return nil
  }

  private func hasKey(_ name: String) -> Bool {
    entries.contains { $0.facts.conditionKeys.contains(name) }
  }

  private func mismatch(
    _ key: ConditionKey, of service: ActionService, _ comparison: ConditionOperator, _ path: PropertyPath
  ) -> TemplateFinding? {
    // These ask whether the key is there, or do without it.
    if !isKnown || comparison.ifExists || comparison.comparison == .null { return nil }
    // The data lists some keys with no action at all: of those it knows too little.
    guard entries.allSatisfy({ $0.facts.areDetailsKnown }),
      service.actions.contains(where: { $0.conditionKeys.contains(key.name) })
    else { return nil }
    let names = ActionStatement.list(entries.map(\.facts.text))
    let effect =
      comparison.comparison.isNegated ? "the condition always holds" : "the statement never applies"
    return TemplateFinding(
      .warning, code: "condition-key-mismatch",
      "requests for \(names) never have the key \(key.name), so \(effect); remove it, or name the actions it is for",
      at: path)
  }

  private func unknown(_ key: String, _ fault: String, _ path: PropertyPath) -> TemplateFinding {
    TemplateFinding(
      .warning, code: "unknown-condition-key", "'\(key)' \(fault)",
      at: path)
  }

  private func misfit(
    _ comparison: ConditionOperator, _ key: ConditionKey, _ path: PropertyPath
  ) -> TemplateFinding? {
    guard let operators = OperatorFit.expected(for: key, instead: comparison.comparison) else { return nil }
    return TemplateFinding(
      .warning, code: "condition-operator",
      "\(comparison.name) does not fit \(key.name), whose values are of type \(key.type.rawValue); use \(operators)",
      at: path)
  }
}
