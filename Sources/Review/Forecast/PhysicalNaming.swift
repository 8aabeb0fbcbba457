internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// The property that gives a resource a name of the author's choice.
enum PhysicalNaming {
  /// Nil for a type that has none.
  static func property(of type: String) -> String? {
    if let known = PhysicalName.of(type: type) { return known.property }
    guard let schema = ResourceCatalogue.shared[type], schema.primaryIdentifier.count == 1,
      let path = schema.primaryIdentifier.first, path.names.count == 1, let name = path.names.first,
      name.hasSuffix("Name") || name == "Id", schema.createOnly.contains(path),
      !schema.readOnly.contains(path)
    else { return nil }
    return name
  }

  /// The name that a resource in canonical form is given.
  static func name(of resource: Value, type: String) -> (property: String, value: Value)? {
    guard let property = property(of: type),
      let value = resource.object?["Properties"]?.object?[property]
    else { return nil }
    return (property, value)
  }
}
