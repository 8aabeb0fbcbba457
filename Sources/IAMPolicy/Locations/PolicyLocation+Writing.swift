package import CrossAccountCloudFormation

extension PolicyLocation {
  /// Adds statements to the document that a resource keeps here, or writes a new one.
  ///
  /// - Returns: False, with nothing written, where a function computes what would have to be added to.
  package func add(_ statements: [Statement], to properties: inout ValueObject) -> Bool {
    guard keys.count == 1, let document = Self.document(properties[keys[0]], with: statements) else {
      return false
    }
    properties[keys[0]] = document
    return true
  }

  /// The same with the inline policy of a name.
  package static func addInline(
    _ statement: Statement, named name: String, to properties: inout ValueObject
  ) -> Bool {
    guard var policies = (properties[inline.keys[0]] ?? []).list else { return false }
    let index = policies.firstIndex { $0.object?["PolicyName"]?.string == name }
    let old = index.flatMap { policies[$0].object?[inline.keys[1]] }
    guard let document = document(old, with: [statement]) else { return false }
    let policy: Value = ["PolicyName": .string(name), "PolicyDocument": document]
    if let index { policies[index] = policy } else { policies.append(policy) }
    properties[inline.keys[0]] = .list(policies)
    return true
  }

  private static func document(_ old: Value?, with statements: [Statement]) -> Value? {
    switch old {
    case nil: return PolicyDocument(statements: statements).value
    case .deferred(let deferred):
      guard var policy = deferred.base as? PolicyDocument else { return nil }
      for statement in statements { policy.merge(statement) }
      return policy.value
    case .object(var object):
      // A document written as a value keeps its order; what is new comes last.
      let old = object["Statement"].map { $0.list ?? [$0] } ?? []
      object["Statement"] = .list(old + statements.map(\.rawValue))
      return .object(object)
    default: return nil
    }
  }
}
