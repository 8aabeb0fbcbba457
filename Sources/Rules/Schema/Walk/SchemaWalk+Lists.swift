internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

extension SchemaWalk {
  mutating func check(_ items: [Value], _ schema: Schema) {
    checkItems(items, schema)
    if schema.minItems != nil || schema.maxItems != nil { checkCount(items, schema) }
    guard items.count > 1 else { return }
    if schema.hasUniqueItems { checkUnique(items) }
    if !schema.uniqueKeys.isEmpty { checkUnique(items, by: schema.uniqueKeys.strings) }
    if let most = schema.maxUniqueItems, Set(items.filter(\.isLiteral)).count > most {
      report("item-count", "has more than \(most) different items")
    }
  }

  private mutating func checkItems(_ items: [Value], _ schema: Schema) {
    var first = Array(schema.prefixItems)[...]
    for (index, item) in items.enumerated() {
      let isPrefix = !first.isEmpty
      guard let expected = isPrefix ? first.removeFirst() : schema.items else {
        if alternatives == 0, !item.isLiteral { descend(.index(index)) { $0.checkFunctions(in: item) } }
        continue
      }
      if case .absent = Presence(item) { continue }
      descend(.index(index)) { $0.check(item, expected) }
      // Both say something of the first ones: what they are, and what kind of item all are.
      if isPrefix, let all = schema.items { descend(.index(index)) { $0.check(item, all) } }
    }
  }

  private mutating func checkCount(_ items: [Value], _ schema: Schema) {
    let presences = items.map { Presence($0) }
    let possible = presences.count { $0 != .absent }
    let certain = presences.count { $0 == .present }
    if let least = schema.minItems, possible < least {
      report("item-count", "has \(possible) items; at least \(least) are needed")
    }
    if let most = schema.maxItems, certain > most {
      report("item-count", "has \(certain) items; at most \(most) are allowed")
    }
  }

  private mutating func checkUnique(_ items: [Value]) {
    var known: Set<Value> = []
    for (index, item) in items.enumerated() where Presence(item) == .present {
      // The same number as text is the same item.
      let comparable = item.scalarText.map(Value.string) ?? item
      if !known.insert(comparable).inserted {
        report("duplicate-item", "is the same as an earlier item of the list", at: .index(index))
      }
    }
  }

  private mutating func checkUnique(_ items: [Value], by keys: [String]) {
    var known: Set<[Value]> = []
    for (index, item) in items.enumerated() {
      guard let object = item.object else { continue }
      let values = keys.compactMap { object[$0] }
      guard values.count == keys.count, values.allSatisfy(\.isLiteral) else { continue }
      if !known.insert(values).inserted {
        report(
          "duplicate-item", "has the same \(keys.joined(separator: ", ")) as an earlier item of the list",
          at: .index(index))
      }
    }
  }
}
