package import CrossAccountCloudFormation

/// Policy documents in the order in which they are compared, whoever wrote them: the order of statements, actions,
/// resources, principals and conditions means nothing to IAM, nor does it matter whether a single element is a list.
///
/// The order in which they are written is that of ``PolicyDocument``.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package struct CanonicalPolicy {
  private static let fields: Set<String> = ["Version", "Id", "Statement"]

  /// The canonical form of a value that is not one of a policy's sets.
  private let text: (Value) -> Value

  package init(text: @escaping (Value) -> Value) { self.text = text }

  /// Whether an object is a policy by its looks: statements with an effect, and nothing that no policy has.
  package static func isPolicy(_ object: ValueObject) -> Bool {
    guard object.count <= 3, let statements = object["Statement"], object.keys.allSatisfy(fields.contains)
    else {
      return false
    }
    return isStatements(statements)
  }

  private static func isStatements(_ value: Value) -> Bool {
    switch value {
    case .object(let statement): statement["Effect"] != nil
    case .list(let items): !items.isEmpty && items.allSatisfy(isStatements)
    case .intrinsic(.if(_, let then, let otherwise)):
      isStatements(then) && (otherwise == .noValue || isStatements(otherwise))
        || then == .noValue && isStatements(otherwise)
    default: false
    }
  }

  package func document(_ object: ValueObject) -> Value {
    CanonicalOrder.members(object) { entry in
      entry.key == "Statement" ? .list(statements(entry.value)) : text(entry.value)
    }
  }

  private func statements(_ value: Value) -> [Value] { set(value, statement) }

  private func statement(_ value: Value) -> Value {
    switch value {
    case .object(let fields): CanonicalOrder.members(fields, field)
    case .list: .list(statements(value))
    case .intrinsic(.if(let condition, let then, let otherwise)):
      .intrinsic(.if(condition: condition, then: statement(then), else: statement(otherwise)))
    default: text(value)
    }
  }

  private func field(_ entry: ValueObject.Entry) -> Value {
    switch entry.key {
    case "Action", "NotAction", "Resource", "NotResource": return .list(set(entry.value, text))
    case "Principal", "NotPrincipal":
      // Everybody, in its two spellings.
      if entry.value == "*" { return ["AWS": [entry.value]] }
      guard let kinds = entry.value.object else { return text(entry.value) }
      return CanonicalOrder.members(kinds) { .list(set($0.value, $0.key == "AWS" ? account : text)) }
    case "Condition":
      guard let operators = entry.value.object else { return text(entry.value) }
      return CanonicalOrder.members(operators) { comparison in
        guard let keys = comparison.value.object else { return text(comparison.value) }
        return CanonicalOrder.members(keys) { .list(set($0.value, text)) }
      }
    default: return text(entry.value)
    }
  }

  private func account(_ principal: Value) -> Value {
    let name = text(principal)
    guard let account = name.string.flatMap(ARNParts.account), ARNParts.isAccountID(account) else {
      return name
    }
    return .string(account)
  }

  private func set(_ value: Value, _ change: (Value) -> Value) -> [Value] {
    CanonicalOrder.unique((value.list ?? [value]).filter { $0 != .noValue }.map(change))
  }
}
