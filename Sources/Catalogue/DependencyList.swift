/// What `dependentRequired` or `dependentExcluded` say: a property, and those that have to be, or must not be,
/// given with it.
public struct DependencyList: Sendable {
  let bytes: CatalogueBytes
  let offset: Int
  /// The number of dependencies.
  public let count: Int

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }
}

extension DependencyList: Sequence {
  public struct Iterator: IteratorProtocol {
    var cursor: CatalogueCursor
    var left: Int

    public mutating func next() -> (property: StringNumber, others: StringList)? {
      guard left > 0 else { return nil }
      left -= 1
      return (cursor.string(), cursor.strings())
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(cursor: CatalogueCursor(bytes: bytes, offset: offset), left: count)
  }
}
