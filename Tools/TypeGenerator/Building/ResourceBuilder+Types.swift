extension ResourceBuilder {
  /// The Swift type of what a schema allows.
  func type(of schema: Schema, _ place: Place) -> TypeReference {
    if let reference = schema.reference { return type(of: reference, place) }
    if isTag(schema, place.definition ?? place.property) { return .core(.tag) }
    if let choice = soleMeaning(of: schema) { return type(of: choice, place) }
    if isObject(schema) { return object(schema, place) }
    let kinds = schema.kinds
    if let items = schema.items, kinds.isEmpty || kinds.contains("array"), kinds.count <= 2 {
      return .list(type(of: items, place.element))
    }
    if kinds.contains("array"), kinds.count <= 2 { return .list(.core(.json)) }
    if kinds.contains("object") || !schema.patternProperties.isEmpty { return map(schema, place) }
    if !schema.values.isEmpty, kinds.isEmpty || kinds.contains("string") { return enumeration(schema, place) }
    return .core(scalar(kinds, of: schema))
  }

  /// What the schema comes down to when only one of its alternatives says what the value is: the list where
  /// it may also be JSON, or the only one with a content.
  func soleMeaning(of schema: Schema) -> Schema? {
    guard schema.kinds.isEmpty, schema.properties.isEmpty else { return nil }
    let alternatives = schema.alternatives.filter { !$0.isBare }
    if let list = alternatives.first(where: { self.schema.followed($0).kinds.contains("array") }) {
      return list
    }
    guard alternatives.count == 1, alternatives[0].properties.isEmpty else { return nil }
    return alternatives[0]
  }

  private func isObject(_ schema: Schema) -> Bool {
    schema.reference == nil && !schema.kinds.contains("array") && soleMeaning(of: schema) == nil
      && !members(of: schema).properties.isEmpty
  }

  /// The form of tag that most types share.
  private func isTag(_ schema: Schema, _ name: String) -> Bool {
    (name.hasSuffix("Tag") || name.hasSuffix("Tags")) && Set(schema.properties.keys) == ["Key", "Value"]
      && schema.properties.values.allSatisfy { self.schema.followed($0).isPlainString }
  }

  private func type(of reference: String, _ place: Place) -> TypeReference {
    guard let (definition, schema) = schema.target(of: reference) else { return .core(.json) }
    guard let definition else { return type(of: schema, place) }
    if let known = definitions[definition] { return known ?? .core(.json) }
    let name = names.definition(definition)
    let isType = !isTag(schema, definition) && isObject(schema)
    // An object is known by its name at once, so that it can contain itself; an alias that does is JSON.
    definitions.updateValue(isType ? .named(name) : nil, forKey: definition)
    let type = type(of: schema, Place(owner: root, property: definition, definition: definition))
    definitions.updateValue(type, forKey: definition)
    return type
  }

  /// An object whose members' names are the author's, such as environment variables.
  private func map(_ schema: Schema, _ place: Place) -> TypeReference {
    guard !schema.kinds.contains("string") else { return .core(.json) }
    var types: [TypeReference] = []
    for (_, value) in schema.patternProperties.sorted(by: { $0.key < $1.key }) {
      types.append(type(of: value, place.element))
    }
    if types.isEmpty, let rest = schema.additionalProperties { types.append(type(of: rest, place.element)) }
    guard let first = types.first, types.allSatisfy({ $0 == first }) else { return .core(.json) }
    return first == .core(.json) ? .core(.json) : .map(first)
  }

  private func scalar(_ kinds: SchemaKinds, of schema: Schema) -> CoreType {
    guard kinds.count <= 2 else { return .json }
    if kinds.contains("integer") { return .integer }
    if kinds.contains("number") { return .number }
    if kinds.contains("boolean") { return .boolean }
    return kinds.isEmpty || kinds.contains("object") ? .json : .string
  }

  private func enumeration(_ schema: Schema, _ place: Place) -> TypeReference {
    let name =
      place.definition.map(names.definition) ?? names.enumeration(place.property, in: place.owner)
    place.owner.enumerations.append(
      EnumerationModel(
        name: name, origin: place.definition ?? place.property,
        constants: ConstantName.constants(schema.values)))
    return .named(name)
  }
}

extension Schema {
  fileprivate var isPlainString: Bool { kinds.contains("string") && kinds.count == 1 && values.isEmpty }
}
