internal import CrossAccountCatalogue
internal import CrossAccountYAML

/// Encodes the schemas of one resource type: what `Schema+Decoding` reads.
struct SchemaEncoder {
  let type: String
  let document: Node
  var strings: StringTable
  var schemas: SchemaTable
  /// The targets of references, in the order in which they were met.
  var pointers: [String] = []

  init(type: String, document: Node, strings: StringTable, schemas: SchemaTable) {
    self.type = type
    self.document = document
    self.strings = strings
    self.schemas = schemas
  }

  /// Where the definitions stand, in the order of ``pointers``. They refer to further ones.
  mutating func definitions() throws -> [Int] {
    var offsets: [Int] = []
    while offsets.count < pointers.count {
      let pointer = pointers[offsets.count]
      guard let target = document.target(of: pointer) else {
        throw CatalogueError.missingTarget(type: type, pointer: pointer)
      }
      offsets.append(try encode(target))
    }
    return offsets
  }

  /// Where the schema stands.
  mutating func encode(_ schema: Node) throws -> Int {
    // What nothing may be is what is not just anything.
    if schema.boolean == false { return try encode(.mapping([("not", .mapping([]))])) }
    var flags: UInt64 = 0
    var content = ByteBuffer()
    for keyword in SchemaKeyword.allCases {
      guard let bytes = try encode(keyword, of: schema) else { continue }
      flags |= keyword.bit
      content.append(bytes)
    }
    var result = ByteBuffer()
    result.append(number: flags)
    result.append(content)
    return schemas.offset(of: result)
  }

  /// Nil where the schema does not say it.
  private mutating func encode(_ keyword: SchemaKeyword, of schema: Node) throws -> ByteBuffer? {
    switch keyword {
    case .types: types(schema)
    case .reference: reference(schema)
    case .properties: try properties(schema, "properties")
    case .patternProperties: try properties(schema, "patternProperties")
    case .closed: flag(schema, "additionalProperties", is: false)
    case .additionalProperties:
      schema["additionalProperties"]?.entries == nil ? nil : try child(schema, "additionalProperties")
    case .required: try list(schema, "required")
    case .items: try child(schema, "items")
    case .enumeration: values(schema, "enum")
    case .enumerationIgnoringCase: values(schema, "enumCaseInsensitive")
    case .pattern: text(schema, "pattern")
    case .minLength: limit(schema, "minLength")
    case .maxLength: limit(schema, "maxLength")
    case .minimum: number(schema, "minimum")
    case .maximum: number(schema, "maximum")
    case .exclusiveMinimum: number(schema, "exclusiveMinimum")
    case .exclusiveMaximum: number(schema, "exclusiveMaximum")
    case .minItems: limit(schema, "minItems")
    case .maxItems: limit(schema, "maxItems")
    case .uniqueItems: flag(schema, "uniqueItems", is: true)
    case .minProperties: limit(schema, "minProperties")
    case .maxProperties: limit(schema, "maxProperties")
    case .oneOf: try children(schema, "oneOf")
    case .anyOf: try children(schema, "anyOf")
    case .allOf: try children(schema, "allOf")
    case .requiredXor: try list(schema, "requiredXor")
    case .requiredOr: try list(schema, "requiredOr")
    case .dependentRequired: try dependencies(schema, ["dependentRequired", "dependencies"])
    case .dependentExcluded: try dependencies(schema, ["dependentExcluded"])
    case .condition: try child(schema, "if")
    case .then: try child(schema, "then")
    case .otherwise: try child(schema, "else")
    case .not: try child(schema, "not")
    case .constant: schema["const"]?.scalarText.map { text in string(text) }
    case .unordered: flag(schema, "insertionOrder", is: false)
    case .uniqueKeys: try list(schema, "uniqueKeys")
    case .format: text(schema, "format")
    case .prefixItems: try children(schema, "prefixItems")
    case .maxUniqueItems: limit(schema, "maxUniqueItems")
    }
  }
}
