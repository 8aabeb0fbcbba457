internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension SchemaWalk {
  /// A function in the place of a value: what it gives is not known, but often of what kind.
  mutating func check(_ function: Intrinsic, _ node: SchemaNode) {
    if case .if(_, let then, let otherwise) = function {
      descend(.key("Fn::If")) { walk in
        for (index, branch) in [(1, then), (2, otherwise)] where Presence(branch) != .absent {
          walk.descend(.index(index)) { $0.check(branch, node) }
        }
      }
      // Which of the branches it is stays open.
      isUncertain = true
      return
    }
    isUncertain = true
    if alternatives == 0 { checkFunctions(in: .intrinsic(function)) }
    let schema = node.schema
    let types = types(of: schema)
    if types.isEmpty { return }
    if let given = result(of: function), types.isDisjoint(with: given.accepted) {
      report("wrong-type", "is \(function.inWords), which gives \(given.word); must be \(types.inWords)")
    }
    if case .sub(let text, _) = function, let most = schema.maxLength { check(text, isAtMost: most) }
  }

  /// The types that the schema or its definition names.
  private func types(of schema: Schema) -> SchemaTypes {
    var schema = schema
    var steps = 0
    while schema.types.isEmpty, let reference = schema.reference, steps < 10 {
      schema = type.node(reference).schema
      steps += 1
    }
    return schema.types
  }

  /// The text between the variables is the least that there will be.
  private mutating func check(_ text: String, isAtMost most: Int) {
    guard text.utf8.count > most else { return }
    var length = 0
    for case .literal(let piece) in SubstitutionText.pieces(of: text) { length += piece.unicodeScalars.count }
    if length > most {
      report("length", "is at least \(length) characters long; at most \(most) are allowed")
    }
  }

  /// What a function gives, where that is known: text or a list.
  private mutating func result(of function: Intrinsic) -> FunctionResult? {
    guard case .getAtt(let logicalID, .string(let attribute)) = function else {
      return FunctionResult(of: function, in: template)
    }
    return result(of: attribute, of: logicalID)
  }

  private mutating func result(of attribute: String, of logicalID: String) -> FunctionResult? {
    guard let type = template.resourceType(of: logicalID),
      let types = memory.facts(of: type)?.attribute(attribute)?.types
    else { return nil }
    if types == .array { return .list }
    return types.isEmpty || !types.isDisjoint(with: [.array, .object]) ? nil : .text
  }

  /// Looks for attributes that there are not, in any value.
  mutating func checkFunctions(in value: Value) {
    switch value {
    case .null, .boolean, .integer, .number, .string, .deferred: break
    case .list(let items):
      for index in items.indices where !items[index].isScalar {
        descend(.index(index)) { $0.checkFunctions(in: items[index]) }
      }
    case .object(let object):
      if object.isInert { break }
      let entries = object.entries
      for index in entries.indices where !entries[index].value.isScalar {
        descend(.key(entries[index].key)) { $0.checkFunctions(in: entries[index].value) }
      }
    case .intrinsic(.ref): break
    case .intrinsic(.getAtt(let logicalID, .string(let attribute))): check(attribute, of: logicalID)
    case .intrinsic(.sub(let text, let variables)):
      if text.mayNameAttributes { checkAttributes(in: text, variables) }
      if variables.isEmpty { break }
      descend(.key("Fn::Sub")) { walk in
        for entry in variables.entries { walk.descend(.index(1)) { $0.checkFunctions(in: entry.value) } }
      }
    case .intrinsic(let function): descend(.key(function.name)) { $0.checkFunctions(in: function.argument) }
    }
  }

  private mutating func checkAttributes(in text: String, _ variables: ValueObject) {
    SubstitutionText.forEachName(in: text) { name in
      guard variables[name] == nil, let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return }
      check(String(name[name.utf8.index(after: dot)...]), of: String(name[..<dot]))
    }
  }

  private mutating func check(_ attribute: String, of logicalID: String) {
    guard let type = template.resourceType(of: logicalID), let facts = memory.facts(of: type),
      facts.attribute(attribute) == nil
    else { return }
    let names = facts.attributes.map(\.name)
    let hint = Spelling.suggestion(for: attribute, among: names)
    let list = names.isEmpty ? "; it has none" : "; known: \(names.prefix(12).joined(separator: ", "))"
    let more = names.count > 12 ? ", …" : ""
    report(
      "unknown-attribute",
      "names '\(attribute)', which is not an attribute of \(logicalID) (\(type))\(hint.isEmpty ? list + more : hint)"
    )
  }
}

extension String {
  /// Whether a dot stands in the braces of a variable; found without taking the text apart.
  fileprivate var mayNameAttributes: Bool {
    var isInside = false
    var last: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "{") where last == UInt8(ascii: "$"): isInside = true
      case UInt8(ascii: "}"): isInside = false
      case UInt8(ascii: ".") where isInside: return true
      default: break
      }
      last = byte
    }
    return false
  }
}

extension Value {
  /// Whether nothing can be inside.
  fileprivate var isScalar: Bool {
    switch self {
    case .null, .boolean, .integer, .number, .string, .deferred: true
    case .list, .object, .intrinsic: false
    }
  }
}

extension Intrinsic {
  fileprivate var inWords: String {
    switch self {
    case .ref(let name): "Ref \(name)"
    case .getAtt(let logicalID, .string(let attribute)): "Fn::GetAtt \(logicalID).\(attribute)"
    default: name
    }
  }
}
