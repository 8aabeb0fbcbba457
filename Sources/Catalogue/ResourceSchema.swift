/// What CloudFormation's registry says of a resource type. Read from the catalogue when asked, kept by nobody.
///
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
public struct ResourceSchema: Sendable {
  /// Such as `AWS::SQS::Queue`.
  public let typeName: String
  /// What the resource's properties are, as one object.
  public let properties: SchemaID
  /// Whether resources of the type can have tags.
  public let isTaggable: Bool
  /// Whether a replacement deletes the old resource before it creates the new one.
  public let deletesBeforeCreating: Bool
  /// The property that holds the resource's tags, such as `/properties/Tags`.
  public let tagProperty: SchemaPath?
  /// Where AWS has announced the type's end, `sunset` or `shutdown`.
  public let lifecycle: String?

  let bytes: CatalogueBytes
  private let regionBits: UInt64
  private let definitions: Int
  private let paths: [StringList]
  private let attributeOffset: Int

  init(_ bytes: CatalogueBytes, typeName: String, at offset: Int) {
    self.typeName = typeName
    self.bytes = bytes
    var cursor = CatalogueCursor(bytes: bytes, offset: offset)
    properties = SchemaID(offset: cursor.count())
    let definitionCount = cursor.count()
    definitions = cursor.offset
    cursor.offset += 4 * definitionCount
    regionBits = cursor.number()
    let flags = cursor.byte()
    isTaggable = flags & 1 != 0
    deletesBeforeCreating = flags & 2 != 0
    tagProperty = cursor.optionalString().map { SchemaPath(pointer: $0) }
    lifecycle = cursor.optionalString()
    paths = PathKind.allCases.map { _ in cursor.strings() }
    attributeOffset = cursor.offset
  }

  /// The kinds of paths, in the order of the catalogue's bytes.
  package enum PathKind: Int, CaseIterable {
    case readOnly, createOnly, conditionalCreateOnly, writeOnly, deprecated, primaryIdentifier
  }

  private func paths(_ kind: PathKind) -> [SchemaPath] {
    paths[kind.rawValue].map { SchemaPath(pointer: bytes.string($0)) }
  }
}

extension ResourceSchema {
  /// A node of the schema.
  public func schema(_ id: SchemaID) -> Schema { Schema(bytes, at: id) }

  /// A definition of the schema.
  public func schema(_ number: DefinitionNumber) -> Schema { schema(id(of: number)) }

  /// Where a definition stands.
  public func id(of number: DefinitionNumber) -> SchemaID {
    SchemaID(offset: Int(bytes.fixed(at: definitions + 4 * number.rawValue)))
  }

  /// The text of a string.
  public func text(_ string: StringNumber) -> String { bytes.string(string) }
  /// Whether a string has this text, without making a copy of it.
  public func isEqual(_ string: StringNumber, _ text: String) -> Bool { bytes.isEqual(string, text) }

  /// Set by AWS, never by a template; what `Fn::GetAtt` gives.
  public var readOnly: [SchemaPath] { paths(.readOnly) }
  /// A change replaces the resource.
  public var createOnly: [SchemaPath] { paths(.createOnly) }
  /// A change may replace the resource.
  public var conditionalCreateOnly: [SchemaPath] { paths(.conditionalCreateOnly) }
  /// Never read back, so drift does not show.
  public var writeOnly: [SchemaPath] { paths(.writeOnly) }
  /// No longer to be used.
  public var deprecated: [SchemaPath] { paths(.deprecated) }
  /// What identifies a resource in its account and region; what `Ref` gives.
  public var primaryIdentifier: [SchemaPath] { paths(.primaryIdentifier) }

  /// The regions that offer the type, such as `eu-central-1`, in alphabetical order.
  public var regions: [String] {
    bytes.regions.enumerated().filter { regionBits >> UInt64($0.offset) & 1 != 0 }.map(\.element)
  }

  /// Whether a region offers the type; nil for a region that the catalogue does not know.
  public func isAvailable(in region: String) -> Bool? {
    bytes.regionIndex(region).map { regionBits >> UInt64($0) & 1 != 0 }
  }

  /// What `Fn::GetAtt` gives, by name.
  public var attributes: [ResourceAttribute] {
    var cursor = CatalogueCursor(bytes: bytes, offset: attributeOffset)
    return (0..<cursor.count()).map { _ in
      ResourceAttribute(name: bytes.string(cursor.string()), types: SchemaTypes(rawValue: cursor.byte()))
    }
  }

  /// Schemas of the whole resource, beside its own, that say how properties depend on each other.
  public var extensions: [SchemaID] {
    var cursor = CatalogueCursor(bytes: bytes, offset: attributeOffset)
    for _ in 0..<cursor.count() {
      _ = cursor.string()
      _ = cursor.byte()
    }
    return (0..<cursor.count()).map { _ in SchemaID(offset: cursor.count()) }
  }

  /// The attribute of a name; nil where the type has none.
  public func attribute(_ name: String) -> ResourceAttribute? {
    attributes.first { attribute in
      attribute.name == name
        || attribute.name.hasSuffix("*") && name.hasPrefix(attribute.name.dropLast())
    }
  }
}

extension CatalogueCursor {
  /// One more than the string's number; 0 for none.
  fileprivate mutating func optionalString() -> String? {
    let number = number()
    return number == 0 ? nil : bytes.string(StringNumber(rawValue: UInt32(truncatingIfNeeded: number - 1)))
  }
}
