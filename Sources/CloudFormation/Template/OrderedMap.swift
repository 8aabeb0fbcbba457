/// Named elements in the order they were added; a template's sections.
public struct OrderedMap<Element: Sendable>: Sendable {
  public private(set) var keys: [String] = []
  private var elements: [String: Element] = [:]

  public init() {}

  public var isEmpty: Bool { keys.isEmpty }
  public var count: Int { keys.count }

  public subscript(key: String) -> Element? {
    get { elements[key] }
    set {
      if newValue == nil { keys.removeAll { $0 == key } } else if elements[key] == nil { keys.append(key) }
      elements[key] = newValue
    }
  }

  public func contains(_ key: String) -> Bool { elements[key] != nil }
}

extension OrderedMap: Sequence {
  public func makeIterator() -> some IteratorProtocol<(key: String, element: Element)> {
    keys.lazy.compactMap { key in elements[key].map { (key: key, element: $0) } }.makeIterator()
  }
}

extension OrderedMap: Equatable where Element: Equatable {}
