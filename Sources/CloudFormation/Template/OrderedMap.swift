/// Named elements in the order they were added; a template's sections.
public struct OrderedMap<Element: Sendable>: Sendable {
  public private(set) var keys: [String] = []
  /// Side by side with ``keys``: walking over a section is what happens most.
  private var elements: [Element] = []
  private var positions: [String: Int] = [:]

  public init() {}

  public var isEmpty: Bool { keys.isEmpty }
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

  public func contains(_ key: String) -> Bool { positions[key] != nil }

  private mutating func remove(at position: Int) {
    keys.remove(at: position)
    elements.remove(at: position)
    positions = Dictionary(zip(keys, keys.indices)) { first, _ in first }
  }
}

extension OrderedMap: Sequence {
  public func makeIterator() -> some IteratorProtocol<(key: String, element: Element)> {
    zip(keys, elements).lazy.map { (key: $0, element: $1) }.makeIterator()
  }
}

extension OrderedMap: Equatable where Element: Equatable {
  public static func == (lhs: OrderedMap, rhs: OrderedMap) -> Bool {
    lhs.keys == rhs.keys && lhs.elements == rhs.elements
  }
}
