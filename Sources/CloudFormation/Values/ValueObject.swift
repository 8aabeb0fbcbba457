/// Named values in the order they were given, as YAML and JSON objects are written.
public struct ValueObject: Sendable {
  /// A name with its value.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public var key: String
    /// What stands there.
    public var value: Value

    /// An entry.
    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }

    /// Whether the name is that of a function beside other names, or of a loop.
    package var isFunction: Bool { key.utf8.first == UInt8(ascii: "F") && key.hasPrefix("Fn::") }

    /// By bytes: YAML and JSON distinguish names that Swift takes for the same in other normal forms.
    func isNamed(_ name: String) -> Bool { key.isSame(as: name) }
  }

  /// The entries, in the order they were given.
  public private(set) var entries: [Entry]

  /// Whether nothing inside depends on other parts of the template, or is missing: no function, not even a misspelt one,
  /// no reference, no loop, no null. Kept as values come in, so that checks pass over most of a template at once;
  /// false stays false when they leave.
  public private(set) var isInert = true

  /// An object without entries.
  public init() { entries = [] }

  /// Later entries of the same name replace earlier ones in place.
  public init(_ pairs: some Sequence<(String, Value)>) {
    entries = []
    for (key, value) in pairs { self[key] = value }
  }

  /// Entries that are known to differ in their names.
  package init(distinct entries: [Entry]) {
    self.entries = entries
    isInert = entries.allSatisfy(ValueObject.isInert)
  }

  private static func isInert(_ entry: Entry) -> Bool {
    entry.value.isInert && !entry.isFunction && entry.key != "Ref"
  }

  /// Whether there are no entries.
  public var isEmpty: Bool { entries.isEmpty }
  /// The number of entries.
  public var count: Int { entries.count }
  /// The names, in the order they were given.
  public var keys: [String] { entries.map(\.key) }

  /// Whether a function or a loop adds to the object's names.
  package var isComputed: Bool { entries.contains(where: \.isFunction) }

  /// The same entries, sorted by name.
  package var sorted: ValueObject {
    if zip(entries, entries.dropFirst()).allSatisfy({ $0.key < $1.key }) { return self }
    return ValueObject(distinct: entries.sorted { $0.key < $1.key })
  }

  /// Setting nil removes the entry; setting a new name appends it.
  public subscript(key: String) -> Value? {
    get { entries.first { $0.isNamed(key) }?.value }
    set {
      guard let index = entries.firstIndex(where: { $0.isNamed(key) }) else {
        guard let newValue else { return }
        append(distinct: key, newValue)
        return
      }
      guard let newValue else {
        entries.remove(at: index)
        return
      }
      isInert = isInert && newValue.isInert
      entries[index].value = newValue
    }
  }

  mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

  /// Adds an entry whose name the object does not have: for callers that know it.
  mutating func append(distinct key: String, _ value: Value) {
    let entry = Entry(key, value)
    isInert = isInert && ValueObject.isInert(entry)
    entries.append(entry)
  }

  /// Puts new values in the place of those for which there is one; copies nothing when there is none.
  ///
  /// - Returns: Whether there was any.
  @discardableResult
  public mutating func replaceValues(_ replacement: (Entry) -> Value?) -> Bool {
    var isChanged = false
    var isInert = true
    for index in entries.indices {
      guard let value = replacement(entries[index]) else {
        isInert = isInert && ValueObject.isInert(entries[index])
        continue
      }
      entries[index].value = value
      isInert = isInert && ValueObject.isInert(entries[index])
      isChanged = true
    }
    self.isInert = isInert
    return isChanged
  }

  /// The same names with other values.
  public func mapValues<Failure: Error>(
    _ transform: (Entry) throws(Failure) -> Value
  ) throws(Failure) -> ValueObject {
    var result = self
    for index in entries.indices { result.entries[index].value = try transform(entries[index]) }
    result.isInert = result.entries.allSatisfy(ValueObject.isInert)
    return result
  }
}

extension ValueObject: Hashable {
  public static func == (lhs: ValueObject, rhs: ValueObject) -> Bool { lhs.entries == rhs.entries }
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension ValueObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
