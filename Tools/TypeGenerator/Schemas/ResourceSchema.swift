/// What CloudFormation's registry says of a resource type.
public struct ResourceSchema: Decodable {
  let typeName: ResourceTypeName
  var properties: [String: Schema]
  var definitions: [String: Schema]
  let required: [String]
  let readOnlyProperties: [String]
  /// Those that can't be changed without replacing the resource.
  let createOnlyProperties: [String]
  /// Those that some changes of need a replacement.
  let conditionalCreateOnlyProperties: [String]
  let writeOnlyProperties: [String]
  let deprecatedProperties: [String]
  let primaryIdentifier: [String]
  /// What `Fn::GetAtt` gives beside the read-only properties.
  var moreAttributes: [String] = []

  private enum Key: String, CodingKey {
    case typeName, properties, definitions, required, readOnlyProperties, primaryIdentifier
    case createOnlyProperties, conditionalCreateOnlyProperties, writeOnlyProperties, deprecatedProperties
    case oneOf, anyOf, allOf
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .typeName)
    guard let typeName = ResourceTypeName(name) else {
      throw DecodingError.dataCorruptedError(
        forKey: .typeName, in: container, debugDescription: "“\(name)” does not have the form A::B::C")
    }
    self.typeName = typeName
    properties = try container.decodeIfPresent([String: Schema].self, forKey: .properties) ?? [:]
    definitions = try container.decodeIfPresent([String: Schema].self, forKey: .definitions) ?? [:]
    required = try container.decodeIfPresent([String].self, forKey: .required) ?? []
    func pointers(_ key: Key) throws -> [String] {
      try container.decodeIfPresent([String].self, forKey: key) ?? []
    }
    readOnlyProperties = try pointers(.readOnlyProperties)
    createOnlyProperties = try pointers(.createOnlyProperties)
    conditionalCreateOnlyProperties = try pointers(.conditionalCreateOnlyProperties)
    writeOnlyProperties = try pointers(.writeOnlyProperties)
    deprecatedProperties = try pointers(.deprecatedProperties)
    primaryIdentifier = try pointers(.primaryIdentifier)
  }
}

extension ResourceSchema {
  /// The schema that a pointer such as `#/definitions/Code` names, with the definition's name.
  func target(of reference: String) -> (definition: String?, schema: Schema)? {
    let parts = reference.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "#" else { return nil }
    switch parts[1] {
    case "definitions": return definitions[parts[2]].map { (parts[2], $0) }
    case "properties": return properties[parts[2]].map { (nil, $0) }
    default: return nil
    }
  }

  /// A schema with its references followed.
  func followed(_ schema: Schema) -> Schema {
    var current = schema
    var steps = 0
    while let reference = current.reference, let next = target(of: reference), steps < 10 {
      current = next.schema
      steps += 1
    }
    return current
  }
}
