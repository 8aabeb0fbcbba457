/// The schemas of `oneOf`, `anyOf`, `allOf` or `prefixItems`.
public struct SchemaList: Sendable {
  let bytes: CatalogueBytes
  let offset: Int
  /// The number of schemas.
  public let count: Int

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
}

extension SchemaList: Sequence {
  public struct Iterator: IteratorProtocol {
    var cursor: CatalogueCursor
    var left: Int

    public mutating func next() -> SchemaID? {
      guard left > 0 else { return nil }
      left -= 1
      return SchemaID(offset: cursor.count())
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(cursor: CatalogueCursor(bytes: bytes, offset: offset), left: count)
  }
}
