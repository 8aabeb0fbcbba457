/// Turns AWS's schemas into Swift: a module a service.
public struct TypeGenerator {
  let schemas: SchemaFolder
  let corrections: [Correction]

  public init(schemas: SchemaFolder, corrections: [Correction]) {
    self.schemas = schemas
    self.corrections = corrections
  }

  /// The files of some services, or of all, sorted by path: the same for the same schemas.
  public func files(of services: Set<String>? = nil) throws -> [GeneratedFile] {
    var models: [String: [ResourceModel]] = [:]
    for schema in try schemas.resources(of: services) {
      let corrected = try schema.corrected(by: corrections)
      models[schema.typeName.service, default: []].append(ResourceBuilder(corrected).build())
    }
    return models.sorted { $0.key < $1.key }.map { name, resources in
      ServiceRenderer(service: ServiceModel(name: name, resources: resources)).file()
    }
  }

  /// The services that have types, sorted.
  public func serviceNames() throws -> [String] { try schemas.serviceNames() }
}
