/// Strings of the catalogue, read where they stand.
public struct StringList: Sendable {
  let bytes: CatalogueBytes
  let offset: Int
  /// The number of strings.
  public let count: Int

  static func empty(_ bytes: CatalogueBytes) -> StringList { StringList(bytes: bytes, offset: 0, count: 0) }

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
  /// The strings' texts, in their order.
  public var strings: [String] { map { bytes.string($0) } }

  /// Whether a string has this text.
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
