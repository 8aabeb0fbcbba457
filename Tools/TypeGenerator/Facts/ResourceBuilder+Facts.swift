extension ResourceBuilder {
  /// What is said about a property, by all schemas that it has in an object's alternatives.
  func facts(of schemas: [Schema], name: String, type: TypeReference) -> PropertyFacts {
    let each = schemas.map { schema in
      let marked = marks.facts(of: schema)
      return PropertyFacts(
        phrases: FactReader(layers(of: schema), name: name, type: type, builder: self).phrases
          + marked.phrases,
        replacement: marked.replacement)
    }
    guard let first = each.first else { return PropertyFacts() }
    return each.dropFirst().reduce(first) { $0.common(with: $1) }
  }

  /// A schema, what it refers to, and the only one of its alternatives that says what the value is.
  func layers(of schema: Schema) -> SchemaLayers {
    var layers: [Schema] = []
    var next: Schema? = schema
    var steps = 0
    while let current = next, steps < 10 {
      // All of `allOf` hold; those that are bare add to what is said here.
      layers += [current] + current.allOf.filter(\.isBare)
      next = current.reference.map { self.schema.target(of: $0)?.schema } ?? soleMeaning(of: current)
      steps += 1
    }
    return SchemaLayers(layers)
  }
}
