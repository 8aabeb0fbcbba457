package import CrossAccountCloudFormation

/// A policy's statement in words.
package enum StatementText {
  /// All of it, in one line.
  package static func words(_ statement: Value) -> String {
    switch statement {
    case .intrinsic(.if(let condition, let then, let otherwise)):
      let branches = [(then, "if \(condition)"), (otherwise, "unless \(condition)")]
      return branches.filter { $0.0 != .noValue }
        .map { "\(words($0.0)), \($0.1)" }.joined(separator: "; ")
    case .list(let items): return items.map(words).joined(separator: "; ")
    case .object(let fields): return words(fields)
    default: return ValueText.inline(statement)
    }
  }

  private static func words(_ fields: ValueObject) -> String {
    let effect = fields["Effect"]?.string ?? "Effect?"
    var text = "\(effect) "
    text += part(fields, "Action", "NotAction", prefix: "", negated: "all but ")
    if let principal = principal(fields) { text += " by \(principal)" }
    let resource = part(fields, "Resource", "NotResource", prefix: " on ", negated: " on all but ")
    text += resource
    if let conditions = fields["Condition"] { text += " if \(condition(conditions))" }
    return text
  }

  private static func part(
    _ fields: ValueObject, _ name: String, _ opposite: String, prefix: String, negated: String
  ) -> String {
    if let value = fields[name] { return prefix + ValueText.brief(value) }
    return fields[opposite].map { negated + ValueText.brief($0) } ?? ""
  }

  private static func principal(_ fields: ValueObject) -> String? {
    guard let value = fields["Principal"] ?? fields["NotPrincipal"] else { return nil }
    let not = fields["Principal"] == nil ? "all but " : ""
    guard let kinds = value.object else { return not + (value == "*" ? "anyone" : ValueText.inline(value)) }
    return not
      + kinds.entries.map { kind in
        let names = ValueText.brief(kind.value)
        return kind.key == "AWS" || kind.key == "Service"
          ? (names == "*" ? "any AWS principal" : names) : "\(kind.key) \(names)"
      }.joined(separator: " and ")
  }

  private static func condition(_ value: Value) -> String {
    guard let operators = value.object else { return ValueText.inline(value) }
    return operators.entries.map { comparison in
      guard let keys = comparison.value.object else {
        return "\(comparison.key) \(ValueText.inline(comparison.value))"
      }
      return keys.entries.map { "\(comparison.key) \($0.key) \(ValueText.brief($0.value))" }.joined(
        separator: " and ")
    }.joined(separator: " and ")
  }

  /// The first few of a list, and how many more there are.
  package static func brief(_ items: [String], most: Int) -> String {
    let rest = items.count - most
    return items.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// A name or a pattern; of a text that a function makes what is known of it.
  package static func text(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .intrinsic(.sub(let text, _)): text
    case .intrinsic(.getAtt(let logicalID, .string(let attribute))): "\(logicalID).\(attribute)"
    default: value.json(pretty: false)
    }
  }
}

extension PolicyStatement {
  /// As the statement writes them; with `not ` before those of `NotAction`.
  package var actionTexts: [String] { texts("Action", "NotAction") }

  /// As the statement writes them; with `not ` before those of `NotResource`.
  package var resourceTexts: [String] { texts("Resource", "NotResource") }

  /// The conditions, sorted: `StringEquals sts:ExternalId audit-2026`.
  package var conditionTexts: [String] {
    conditions.map { condition in
      let values = condition.values.map { StatementText.text($0.value) }.joined(separator: ", ")
      return "\(condition.comparison) \(condition.key) \(values)"
    }.sorted()
  }

  private func texts(_ element: String, _ opposite: String) -> [String] {
    values(element).map(StatementText.text) + values(opposite).map { "not \(StatementText.text($0))" }
  }
}
