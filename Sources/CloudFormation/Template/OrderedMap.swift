/// Named elements in the order they were added; a template's sections.
///
/// What walks over it is inlinable: without that, other modules would ask the runtime for the types of each pair.
public struct OrderedMap<Element: Sendable>: Sendable {
  /// The names, in the order they were added.
  public private(set) var keys: [String] = []
  /// Side by side with ``keys``: walking over a section is what happens most.
  @usableFromInline private(set) var elements: [Element] = []
  private var positions: [String: Int] = [:]

  /// A map without elements.
  public init() {}

  /// Whether there are no elements.
  public var isEmpty: Bool { keys.isEmpty }
  /// The number of elements.
  public var count: Int { keys.count }

  /// Setting nil removes the element; setting a new key appends it.
  public subscript(key: String) -> Element? {
    get { positions[key].map { elements[$0] } }
    set {
      if let position = positions[key] {
        if let newValue { elements[position] = newValue } else { remove(at: position) }
      } else if let newValue {
        positions[key] = keys.count
        keys.append(key)
        elements.append(newValue)
      }
    }
  }

  /// Makes room for so many elements at once.
  public mutating func reserveCapacity(_ count: Int) {
    keys.reserveCapacity(count)
    elements.reserveCapacity(count)
    positions.reserveCapacity(count)
  }

  /// Adds an element under a key that there is not yet.
  ///
  /// - Returns: Whether the key was free; else nothing is added.
  mutating func append(_ element: Element, as key: String) -> Bool {
    if let position = positions.updateValue(keys.count, forKey: key) {
      positions[key] = position
      return false
    }
    keys.append(key)
    elements.append(element)
    return true
  }

  /// Whether there is an element of the name.
  public func contains(_ key: String) -> Bool { positions[key] != nil }

  /// The place of an element among ``keys``.
  package func position(of key: String) -> Int? { positions[key] }

  private mutating func remove(at position: Int) {
    keys.remove(at: position)
    elements.remove(at: position)
    positions = Dictionary(zip(keys, keys.indices)) { first, _ in first }
  }
}

extension OrderedMap: Sequence {
  public struct Iterator: IteratorProtocol {
    @usableFromInline let map: OrderedMap
    @usableFromInline var position = 0

    @inlinable
    init(_ map: OrderedMap) { self.map = map }

    @inlinable
    public mutating func next() -> (key: String, element: Element)? {
      guard position < map.elements.count else { return nil }
      defer { position += 1 }
      return (map.keys[position], map.elements[position])
    }
  }

  @inlinable
  public func makeIterator() -> Iterator { Iterator(self) }

  @inlinable public var underestimatedCount: Int { elements.count }
}

extension OrderedMap: Equatable where Element: Equatable {
  public static func == (lhs: OrderedMap, rhs: OrderedMap) -> Bool {
    lhs.keys == rhs.keys && lhs.elements == rhs.elements
  }
}
