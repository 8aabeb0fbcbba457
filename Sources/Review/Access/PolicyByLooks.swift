internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Policy documents of resources whose type isn't known to hold one: a property of a type without a schema, or
/// a text that only its service reads as a policy, with `Fn::Sub` around it or without.
struct PolicyByLooks {
  private(set) var found: [(path: String, document: ValueObject)] = []

  init(_ properties: ValueObject) {
    for entry in properties.entries { search(entry.value, entry.key) }
  }

  private mutating func search(_ value: Value, _ path: String) {
    switch value {
    case .object(let object):
      if CanonicalPolicy.isPolicy(object) {
        found.append((path, object))
        return
      }
      for entry in object.entries { search(entry.value, "\(path).\(entry.key)") }
    case .list(let items): for (index, item) in items.enumerated() { search(item, "\(path)[\(index)]") }
    case .string(let text): read(text, path) { $0 }
    case .intrinsic(.sub(let text, let variables)):
      read(text, path) { Self.substituting(variables, in: $0) }
    case .intrinsic(let function): search(function.argument, path)
    case .null, .boolean, .integer, .number, .deferred: break
    }
  }

  private mutating func read(_ text: String, _ path: String, _ change: (Value) -> Value) {
    // Most texts are no JSON, and are looked at once.
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let object = EmbeddedJSON.read(text)?.object, CanonicalPolicy.isPolicy(object),
      let policy = CanonicalForm.policy(change(.object(object)).object ?? object)?.object
    else { return }
    found.append((path, policy))
  }

  /// The texts of JSON inside of `Fn::Sub`, each as what it is.
  private static func substituting(_ variables: ValueObject, in value: Value) -> Value {
    switch value {
    case .string(let text):
      text.contains("${") ? .intrinsic(.sub(text, variables: variables)) : value
    case .list(let items): .list(items.map { substituting(variables, in: $0) })
    case .object(let object):
      .object(
        ValueObject(distinct: object.entries.map { .init($0.key, substituting(variables, in: $0.value)) }))
    default: value
    }
  }
}
