internal import CrossAccountCloudFormation

extension PolicyDocument {
  /// The document with its values passed through `resolve`, in the order in which it is written. The one in which
  /// documents are compared is that of ``CanonicalPolicy``.
  func canonicalValue(_ resolve: (Value) -> Value) -> Value {
    // Equal statements are one; the order is that of their JSON, which starts with what differs most.
    var seen: Set<Value> = []
    let statements =
      statements
      .map { $0.canonicalValue(resolve) }
      .filter { seen.insert($0).inserted }
      .map { (value: $0, key: $0.sortKey) }
      .sorted { $0.key < $1.key }
      .map(\.value)
    return ["Version": .string(version.rawValue), "Statement": .list(statements)]
  }
}

extension Statement {
  /// Keys in the order Sid, Effect, Principal, Action, Resource, Condition.
  func canonicalValue(_ resolve: (Value) -> Value) -> Value {
    var fields: ValueObject = [:]
    fields["Sid"] = sid.map(Value.string)
    fields["Effect"] = .string(effect.rawValue)
    fields["Principal"] = Statement.principalValue(principals, resolve)
    fields["NotPrincipal"] = Statement.principalValue(notPrincipals, resolve)
    fields["Action"] = Statement.actionValue(actions)
    fields["NotAction"] = Statement.actionValue(notActions)
    fields["Resource"] = Statement.resourceValue(resources.map(resolve))
    fields["NotResource"] = Statement.resourceValue(notResources.map(resolve))
    fields["Condition"] = Condition.value(conditions, resolve)
    return .object(fields)
  }

  private static func principalValue(_ principals: [Principal], _ resolve: (Value) -> Value) -> Value? {
    if principals.isEmpty { return nil }
    if principals.contains(where: { $0.kind == .everyone }) { return "*" }
    var fields: ValueObject = [:]
    for kind in Principal.Kind.allCases {
      let values = principals.filter { $0.kind == kind }.map { resolve($0.value) }.sortedAndUnique
      if !values.isEmpty { fields[kind.rawValue] = values.count == 1 ? values[0] : .list(values) }
    }
    return .object(fields)
  }

  private static func actionValue(_ actions: [String]) -> Value? {
    let values = actions.map(Value.string).sortedAndUnique
    if values.isEmpty { return nil }
    return values.count == 1 ? values[0] : .list(values)
  }

  /// A list even for one ARN, so that a second one is a diff of one line; `*` alone stays a string.
  private static func resourceValue(_ resources: [Value]) -> Value? {
    // A reference that became a list, such as a parameter of several ARNs, stands for its elements.
    let values = resources.flatMap { $0.list ?? [$0] }.sortedAndUnique
    if values.isEmpty { return nil }
    return values == ["*"] ? "*" : .list(values)
  }
}

extension [Value] {
  var sortedAndUnique: [Value] {
    if count < 2 { return self }
    var seen: Set<Value> = []
    return filter { seen.insert($0).inserted }
      .map { (value: $0, key: $0.sortKey) }
      .sorted { $0.key < $1.key }
      .map(\.value)
  }
}

extension Value {
  /// A text to sort by that depends on the value alone.
  var sortKey: String {
    switch self {
    case .null: ""
    case .boolean(let flag): String(flag)
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .string(let text): text
    case .list(let items): items.map(\.sortKey).joined(separator: "\u{1}")
    case .object(let object):
      object.entries.map { "\($0.key)\u{2}\($0.value.sortKey)" }.joined(separator: "\u{1}")
    case .intrinsic(let function): "\(function.name)\u{2}\(function.argument.sortKey)"
    case .deferred(let deferred): deferred.base.identityKey
    }
  }
}
