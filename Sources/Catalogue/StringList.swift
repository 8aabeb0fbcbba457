/// Strings of the catalogue, read where they stand.
public struct StringList: Sendable {
  let bytes: CatalogueBytes
  let offset: Int
  public let count: Int

  static func empty(_ bytes: CatalogueBytes) -> StringList { StringList(bytes: bytes, offset: 0, count: 0) }

  public var isEmpty: Bool { count == 0 }
  public var strings: [String] { map { bytes.string($0) } }

  public func contains(_ text: String) -> Bool { contains { bytes.isEqual($0, text) } }
}

extension StringList: Sequence {
  public struct Iterator: IteratorProtocol {
    var cursor: CatalogueCursor
    var left: Int

    public mutating func next() -> StringNumber? {
      guard left > 0 else { return nil }
      left -= 1
      return cursor.string()
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(cursor: CatalogueCursor(bytes: bytes, offset: offset), left: count)
  }
}
