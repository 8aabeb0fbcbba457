internal import CrossAccountCloudFormation

/// Policy documents in canonical order, whoever wrote them: the order of statements, actions, resources,
/// principals and conditions means nothing to IAM, nor does one element that is no list.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum CanonicalPolicy {
  private static let fields: Set<String> = ["Version", "Id", "Statement"]

  /// Whether an object is a policy by its looks: statements with an effect, and nothing that no policy has.
  static func isPolicy(_ object: ValueObject) -> Bool {
    guard object.count <= 3, let statements = object["Statement"], object.keys.allSatisfy(fields.contains)
    else {
      return false
    }
    return isStatements(statements)
  }

  private static func isStatements(_ value: Value) -> Bool {
    switch value {
    case .object(let statement): isStatement(statement)
    case .list(let items): !items.isEmpty && items.allSatisfy(isStatements)
    case .intrinsic(.if(_, let then, let otherwise)):
      isStatements(then) && (otherwise == CanonicalForm.noValue || isStatements(otherwise))
        || then == CanonicalForm.noValue && isStatements(otherwise)
    default: false
    }
  }

  private static func isStatement(_ object: ValueObject) -> Bool { object["Effect"] != nil }

  static func document(_ object: ValueObject) -> Value {
    CanonicalForm.members(object) { entry in
      entry.key == "Statement" ? .list(statements(entry.value)) : CanonicalForm.text(entry.value)
    }
  }

  private static func statements(_ value: Value) -> [Value] {
    CanonicalOrder.unique((value.list ?? [value]).filter { $0 != CanonicalForm.noValue }.map(statement))
  }

  private static func statement(_ value: Value) -> Value {
    switch value {
    case .object(let fields): CanonicalForm.members(fields, field)
    case .list: .list(statements(value))
    case .intrinsic(.if(let condition, let then, let otherwise)):
      .intrinsic(.if(condition: condition, then: statement(then), else: statement(otherwise)))
    default: CanonicalForm.text(value)
    }
  }

  private static func field(_ entry: ValueObject.Entry) -> Value {
    switch entry.key {
    case "Action", "NotAction", "Resource", "NotResource": return set(entry.value)
    case "Principal", "NotPrincipal":
      // Everybody, in its two spellings.
      if entry.value == .string("*") { return .object(["AWS": .list([entry.value])]) }
      guard let kinds = entry.value.object else { return CanonicalForm.text(entry.value) }
      return CanonicalForm.members(kinds) { kind in
        kind.key == "AWS" ? set(.list((kind.value.list ?? [kind.value]).map(account))) : set(kind.value)
      }
    case "Condition":
      guard let operators = entry.value.object else { return CanonicalForm.text(entry.value) }
      return CanonicalForm.members(operators) { comparison in
        guard let keys = comparison.value.object else { return CanonicalForm.text(comparison.value) }
        return CanonicalForm.members(keys) { set($0.value) }
      }
    default: return CanonicalForm.text(entry.value)
    }
  }

  /// An account by its ID and by the ARN of its root is the same principal.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
  private static func account(_ principal: Value) -> Value {
    guard
      let parts = CanonicalForm.scalar(principal).string?.split(
        separator: ":", omittingEmptySubsequences: false),
      parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "iam", parts[3].isEmpty,
      parts[4].utf8.count == 12, parts[5] == "root"
    else { return principal }
    return .string(String(parts[4]))
  }

  private static func set(_ value: Value) -> Value {
    .list(
      CanonicalOrder.unique(
        (value.list ?? [value]).filter { $0 != CanonicalForm.noValue }.map(CanonicalForm.text)))
  }
}
