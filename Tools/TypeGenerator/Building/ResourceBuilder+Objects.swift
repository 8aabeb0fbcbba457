extension ResourceBuilder {
  /// A type of its own for an object with known properties.
  func object(_ schema: Schema, _ place: Place) -> TypeReference {
    let name = place.definition.map(names.definition) ?? names.object(place.property, in: place.owner)
    let model = ObjectModel(name: name, definition: place.definition ?? place.property)
    place.owner.objects.append(model)
    let members = members(of: schema)
    for (property, schemas) in members.properties.sorted(by: { $0.key < $1.key }) {
      guard let schema = schemas.first else { continue }
      if readOnly.contains(property, of: place.definition) { continue }
      let type = type(of: schema, Place(owner: model, property: property))
      model.properties.append(
        PropertyModel(
          name: property, type: type, isRequired: members.required.contains(property),
          facts: facts(of: schemas, name: property, type: type)))
    }
    let settable = Set(model.properties.map(\.name))
    model.nameProperty = ["\(place.definition ?? place.property)Name", "Name"].first { settable.contains($0) }
    model.objects.sort { $0.name < $1.name }
    model.enumerations.sort { $0.name < $1.name }
    return .named(name)
  }

  struct Members {
    /// Each with its schema, or with those of all alternatives that have it when the object itself doesn't.
    var properties: [String: [Schema]]
    /// Whatever else is given; what only an alternative needs is not among them.
    var required: Set<String>
  }

  /// The properties of an object with those of all its alternatives: one of them is given, or several.
  func members(of schema: Schema, depth: Int = 0) -> Members {
    var members = Members(properties: schema.properties.mapValues { [$0] }, required: Set(schema.required))
    guard depth < 8 else { return members }
    for (alternatives, all) in [(schema.oneOf, false), (schema.anyOf, false), (schema.allOf, true)] {
      for alternative in alternatives {
        let more = self.members(of: self.schema.followed(alternative), depth: depth + 1)
        let further = more.properties.filter { schema.properties[$0.key] == nil }
        members.properties.merge(further) { $0 + $1 }
        if all { members.required.formUnion(more.required) }
      }
    }
    return members
  }
}
