internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension SchemaWalk {
  mutating func check(_ object: ValueObject, _ node: SchemaNode) {
    let schema = node.schema
    let isWhole = !object.hasUnknownMembers
    // By index: an entry is not copied for being looked at.
    let entries = object.entries
    for index in entries.indices { check(entries[index], node) }
    guard isWhole else {
      isUncertain = true
      return
    }
    checkRequired(object, schema)
    checkCombinations(object, schema)
    checkCount(object, schema)
  }

  private mutating func check(_ entry: ValueObject.Entry, _ node: SchemaNode) {
    if entry.key.isFunctionName { return }
    if case .absent = Presence(entry.value) { return }
    if isExtended, alternatives == 0, entry.key.isNameOfSecret { checkSecret(entry) }
    if type.takesArtifacts, case .string = entry.value,
      LocalArtifact.isTaken(by: resource.typeName, entry.key)
    {
      return
    }
    var isKnown = false
    if let property = node.property(entry.key, of: type) {
      isKnown = true
      descend(.key(entry.key)) { $0.check(entry.value, property) }
    }
    let schema = node.schema
    for (pattern, property) in schema.patternProperties {
      switch memory.isFound(pattern, in: entry.key, of: resource) {
      case true?:
        isKnown = true
        descend(.key(entry.key)) { $0.check(entry.value, property) }
      case false?: break
      case nil: isKnown = true
      }
    }
    if isKnown { return }
    if let others = schema.additionalProperties {
      descend(.key(entry.key)) { $0.check(entry.value, others) }
    } else if schema.isClosed {
      reportUnknown(entry.key, schema)
    } else if alternatives == 0, !entry.value.isLiteral {
      descend(.key(entry.key)) { $0.checkFunctions(in: entry.value) }
    }
  }

  private mutating func reportUnknown(_ name: String, _ schema: Schema) {
    let names = schema.properties.names
    let hint = Spelling.suggestion(for: name, among: names)
    let list = names.isEmpty ? "" : "; known: \(names.prefix(12).joined(separator: ", "))"
    let more = names.count > 12 ? ", …" : ""
    report(
      "unknown-property", "is not a property of \(resource.typeName)\(hint.isEmpty ? list + more : hint)",
      at: .key(name))
  }

  private mutating func checkRequired(_ object: ValueObject, _ schema: Schema) {
    for name in schema.required {
      switch presence(of: name, in: object) {
      case .present: break
      case .absent: report("missing-property", "is missing the required property '\(resource.text(name))'")
      case .uncertain: isUncertain = true
      }
    }
  }

  /// Whether an object certainly lacks a property that a schema requires.
  func lacksRequired(_ value: Value, _ schema: Schema) -> Bool {
    guard let object = value.object, !schema.required.isEmpty, !object.hasUnknownMembers else { return false }
    return schema.required.contains { presence(of: $0, in: object) == .absent }
  }

  private func presence(of name: StringNumber, in object: ValueObject) -> Presence {
    let entries = object.entries
    for index in entries.indices where resource.isEqual(name, entries[index].key) {
      return Presence(entries[index].value)
    }
    return .absent
  }

  private mutating func checkCombinations(_ object: ValueObject, _ schema: Schema) {
    if !schema.requiredXor.isEmpty { checkOneOf(schema.requiredXor, object, isExclusive: true) }
    if !schema.requiredOr.isEmpty { checkOneOf(schema.requiredOr, object, isExclusive: false) }
    for (property, others) in schema.dependentRequired
    where presence(of: property, in: object) == .present {
      for other in others where presence(of: other, in: object) == .absent {
        report(
          "missing-dependent-property",
          "has '\(resource.text(property))', which requires '\(resource.text(other))' as well")
      }
    }
    for (property, others) in schema.dependentExcluded
    where presence(of: property, in: object) == .present {
      for other in others where presence(of: other, in: object) == .present {
        report(
          "excluded-property", "cannot be used together with '\(resource.text(property))'",
          at: .key(resource.text(other)))
      }
    }
  }

  private mutating func checkOneOf(_ names: StringList, _ object: ValueObject, isExclusive: Bool) {
    let all = names.map { (name: $0, presence: presence(of: $0, in: object)) }
    let list = names.strings.joined(separator: ", ")
    let present = all.filter { $0.presence == .present }
    if all.contains(where: { $0.presence == .uncertain }) { isUncertain = true }
    if all.allSatisfy({ $0.presence == .absent }) {
      let code = isExclusive ? "exactly-one-property" : "at-least-one-property"
      report(code, "needs \(isExclusive ? "exactly" : "at least") one of \(list)")
    } else if isExclusive, present.count > 1 {
      let given = present.map { resource.text($0.name) }.joined(separator: ", ")
      report("exactly-one-property", "has \(given); only one of \(list) is allowed")
    }
  }

  private mutating func checkCount(_ object: ValueObject, _ schema: Schema) {
    guard schema.minProperties != nil || schema.maxProperties != nil else { return }
    let presences = object.entries.map { Presence($0.value) }
    let possible = presences.count { $0 != .absent }
    let certain = presences.count { $0 == .present }
    if let least = schema.minProperties, possible < least {
      report("property-count", "has \(possible) properties; at least \(least) are needed")
    }
    if let most = schema.maxProperties, certain > most {
      report("property-count", "has \(certain) properties; at most \(most) are allowed")
    }
  }
}
