/// The properties of an object, or the patterns of their names, each with its schema, by name.
public struct PropertyList: Sendable {
  let bytes: CatalogueBytes
  let offset: Int
  /// The number of properties.
  public let count: Int

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
  /// The properties' names, in their order.
  public var names: [String] { map { bytes.string($0.name) } }

  /// The schema of a property; nil where there is none of the name.
  public subscript(name: String) -> SchemaID? {
    var cursor = CatalogueCursor(bytes: bytes, offset: offset)
    for _ in 0..<count {
      let candidate = cursor.string()
      let schema = cursor.count()
      if bytes.isEqual(candidate, name) { return SchemaID(offset: schema) }
    }
    return nil
  }
}

extension PropertyList: Sequence {
  public struct Iterator: IteratorProtocol {
    var cursor: CatalogueCursor
    var left: Int

    public mutating func next() -> (name: StringNumber, schema: SchemaID)? {
      guard left > 0 else { return nil }
      left -= 1
      return (cursor.string(), SchemaID(offset: cursor.count()))
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(cursor: CatalogueCursor(bytes: bytes, offset: offset), left: count)
  }
}
