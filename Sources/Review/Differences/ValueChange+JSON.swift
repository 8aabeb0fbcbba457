package import CrossAccountCloudFormation

extension ValueChange {
  /// The change for programs, as docs/diff.md describes it.
  package var json: Value {
    switch self {
    case .added(let new): ["added": new]
    case .removed(let old): ["removed": old]
    case .replaced(let old, let new): ["old": old, "new": new]
    case .members(let members):
      ["members": .object(ValueObject(distinct: members.map { ValueObject.Entry($0.name, $0.change.json) }))]
    case .items(let items): ["items": .list(items.map(\.json))]
    case .argument(let name, let change): ["function": .string(name), "argument": change.json]
    }
  }

  /// Reads what ``json`` gives.
  package init(json: Value) throws(ChangeMismatch) {
    guard let fields = json.object else { throw ChangeMismatch(description: "a change is an object") }
    switch (fields.count, fields.entries.first?.key) {
    case (1, "added"?): self = .added(fields["added"] ?? .null)
    case (1, "removed"?): self = .removed(fields["removed"] ?? .null)
    case (2, _) where fields["old"] != nil && fields["new"] != nil:
      self = .replaced(fields["old"] ?? .null, with: fields["new"] ?? .null)
    case (1, "members"?):
      var members: [Member] = []
      for entry in ValueChange.entries(fields["members"]) {
        members.append(Member(name: entry.key, change: try ValueChange(json: entry.value)))
      }
      self = .members(members)
    case (1, "items"?):
      var items: [Item] = []
      for item in fields["items"]?.list ?? [] { items.append(try Item(json: item)) }
      self = .items(items)
    case (2, _):
      guard let name = fields["function"]?.string, let argument = fields["argument"] else { fallthrough }
      self = .argument(of: name, try ValueChange(json: argument))
    default: throw ChangeMismatch(description: "not a change: \(json.json(pretty: false).prefix(100))")
    }
  }
}

extension ValueChange {
  /// A reader may take the one changed member of an object for a function.
  private static func entries(_ members: Value?) -> [ValueObject.Entry] {
    if case .intrinsic(let function)? = members { return [.init(function.name, function.argument)] }
    return members?.object?.entries ?? []
  }
}

extension ValueChange.Item {
  var json: Value {
    var fields: ValueObject = [:]
    fields["from"] = old.map(Value.integer)
    fields["to"] = new.map(Value.integer)
    fields["change"] = change?.json
    return .object(fields)
  }

  init(json: Value) throws(ChangeMismatch) {
    guard let fields = json.object else {
      throw ChangeMismatch(description: "an element's change is an object")
    }
    if case .integer(let place)? = fields["from"] { old = place }
    if case .integer(let place)? = fields["to"] { new = place }
    if let inner = fields["change"] { change = try ValueChange(json: inner) }
  }
}
