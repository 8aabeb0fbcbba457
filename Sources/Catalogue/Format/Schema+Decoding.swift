extension Schema {
  init(_ bytes: CatalogueBytes, at id: SchemaID) {
    self.init(bytes)
    var cursor = CatalogueCursor(bytes: bytes, offset: id.offset)
    var left = cursor.number()
    while left != 0 {
      let bit = UInt8(truncatingIfNeeded: left.trailingZeroBitCount)
      left &= left - 1
      guard let keyword = SchemaKeyword(rawValue: bit) else { return }
      decode(keyword, &cursor)
    }
  }

  private mutating func decode(_ keyword: SchemaKeyword, _ cursor: inout CatalogueCursor) {
    switch keyword {
    case .types: types = SchemaTypes(rawValue: cursor.byte())
    case .reference: reference = DefinitionNumber(rawValue: cursor.count())
    case .properties: properties = cursor.properties()
    case .patternProperties: patternProperties = cursor.properties()
    case .closed: isClosed = true
    case .additionalProperties: additionalProperties = cursor.schema()
    case .required: required = cursor.skippableStrings()
    case .items: items = cursor.schema()
    case .enumeration: enumeration = cursor.skippableStrings()
    case .enumerationIgnoringCase: enumerationIgnoringCase = cursor.skippableStrings()
    case .pattern: pattern = cursor.string()
    case .minLength: minLength = cursor.count()
    case .maxLength: maxLength = cursor.count()
    case .minimum: minimum = cursor.double()
    case .maximum: maximum = cursor.double()
    case .exclusiveMinimum: exclusiveMinimum = cursor.double()
    case .exclusiveMaximum: exclusiveMaximum = cursor.double()
    case .minItems: minItems = cursor.count()
    case .maxItems: maxItems = cursor.count()
    case .uniqueItems: hasUniqueItems = true
    case .minProperties: minProperties = cursor.count()
    case .maxProperties: maxProperties = cursor.count()
    case .oneOf: oneOf = cursor.schemas()
    case .anyOf: anyOf = cursor.schemas()
    case .allOf: allOf = cursor.schemas()
    case .requiredXor: requiredXor = cursor.skippableStrings()
    case .requiredOr: requiredOr = cursor.skippableStrings()
    case .dependentRequired: dependentRequired = cursor.dependencies()
    case .dependentExcluded: dependentExcluded = cursor.dependencies()
    case .condition: condition = cursor.schema()
    case .then: then = cursor.schema()
    case .otherwise: otherwise = cursor.schema()
    case .not: not = cursor.schema()
    case .constant: constant = cursor.string()
    case .unordered: isUnordered = true
    case .uniqueKeys: uniqueKeys = cursor.skippableStrings()
    case .format: format = cursor.string()
    case .prefixItems: prefixItems = cursor.schemas()
    case .maxUniqueItems: maxUniqueItems = cursor.count()
    }
  }
}

extension CatalogueCursor {
  fileprivate mutating func schema() -> SchemaID { SchemaID(offset: count()) }

  fileprivate mutating func properties() -> PropertyList {
    let (offset, count) = list()
    return PropertyList(bytes: bytes, offset: offset, count: count)
  }

  fileprivate mutating func schemas() -> SchemaList {
    let (offset, count) = list()
    return SchemaList(bytes: bytes, offset: offset, count: count)
  }

  fileprivate mutating func dependencies() -> DependencyList {
    let (offset, count) = list()
    return DependencyList(bytes: bytes, offset: offset, count: count)
  }

  fileprivate mutating func skippableStrings() -> StringList {
    let (offset, count) = list()
    return StringList(bytes: bytes, offset: offset, count: count)
  }

  /// A list begins with its length in bytes, to be passed over, and the number of its elements.
  private mutating func list() -> (offset: Int, count: Int) {
    let length = self.count()
    let end = offset + length
    let count = self.count()
    defer { offset = end }
    return (offset, count)
  }
}
