/// Makes the model of a resource type out of its schema.
final class ResourceBuilder {
  let schema: ResourceSchema
  let names: TypeNames
  let readOnly: ReadOnlyProperties
  let root: ObjectModel
  /// What definitions have become; nil while one is being looked at that refers to itself.
  var definitions: [String: TypeReference?] = [:]
  private(set) lazy var marks = PropertyMarks(self)

  init(_ schema: ResourceSchema) {
    self.schema = schema
    names = TypeNames(schema)
    readOnly = ReadOnlyProperties(schema)
    root = ObjectModel(name: TypeNames.resource(schema.typeName.resource), definition: nil)
  }

  func build() -> ResourceModel {
    for (name, property) in schema.properties.sorted(by: { $0.key < $1.key })
    where !readOnly.contains(name) {
      let type = type(of: property, Place(owner: root, property: name))
      root.properties.append(
        PropertyModel(
          name: name, type: type, isRequired: schema.required.contains(name),
          facts: facts(of: [property], name: name, type: type)))
    }
    root.nameProperty = nameProperty
    root.objects.sort { $0.name < $1.name }
    root.enumerations.sort { $0.name < $1.name }
    return ResourceModel(type: schema.typeName, object: root, attributes: AttributeList(schema).models)
  }

  /// `<Resource>Name`, `Name`, or the identifier that is given instead of made by AWS.
  private var nameProperty: String? {
    let settable = Set(root.properties.map(\.name))
    let named = ["\(schema.typeName.resource)Name", "Name"].first { settable.contains($0) }
    guard named == nil, schema.primaryIdentifier.count == 1 else { return named }
    return schema.primaryIdentifier[0].split(separator: "/").last.map(String.init)
  }

  /// Where a schema stands: what a type that it makes necessary is put into and named after.
  struct Place {
    let owner: ObjectModel
    let property: String
    /// A definition's own schema; otherwise a property's or an element's.
    var definition: String?

    var element: Place { Place(owner: owner, property: SwiftName.singular(property)) }
  }
}
