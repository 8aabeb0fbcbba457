extension Value {
  /// Whether two values are the same byte by byte, which is more than `==` asks of text: CloudFormation distinguishes
  /// the normal forms of Unicode that Swift takes for equal. Nothing deferred is the same as anything.
  public func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.string(let one), .string(let two)): one.isSame(as: two)
    case (.null, .null): true
    case (.boolean(let one), .boolean(let two)): one == two
    case (.integer(let one), .integer(let two)): one == two
    case (.number(let one), .number(let two)): one == two
    case (.list(let one), .list(let two)): Value.areSame(one, two)
    case (.object(let one), .object(let two)): one.isSame(as: two)
    case (.intrinsic(let one), .intrinsic(let two)): one.isSame(as: two)
    default: false
    }
  }

  private static func areSame(_ one: [Value], _ other: [Value]) -> Bool {
    guard one.count == other.count else { return false }
    if one.hasStorage(of: other) { return true }
    for index in one.indices where !one[index].isSame(as: other[index]) { return false }
    return true
  }
}

extension ValueObject {
  /// Whether two objects have the same entries in the same order, byte by byte.
  public func isSame(as other: ValueObject) -> Bool {
    guard entries.count == other.entries.count else { return false }
    if entries.hasStorage(of: other.entries) { return true }
    for index in entries.indices {
      guard entries[index].key.isSame(as: other.entries[index].key),
        entries[index].value.isSame(as: other.entries[index].value)
      else { return false }
    }
    return true
  }
}

extension Intrinsic {
  fileprivate func isSame(as other: Intrinsic) -> Bool {
    switch (self, other) {
    case (.ref(let one), .ref(let two)): one.isSame(as: two)
    case (.getAtt(let one, let attribute), .getAtt(let two, let otherAttribute)):
      one.isSame(as: two) && attribute.isSame(as: otherAttribute)
    case (.sub(let one, let variables), .sub(let two, let others)):
      one.isSame(as: two) && variables.isSame(as: others)
    default: name.isSame(as: other.name) && argument.isSame(as: other.argument)
    }
  }
}

extension Array {
  /// Whether both are one array in memory, so that their elements need no look.
  fileprivate func hasStorage(of other: [Element]) -> Bool {
    withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { $0.baseAddress == one.baseAddress && $0.count == one.count }
    }
  }
}

extension String {
  /// By bytes: Swift takes text for equal in whatever normal form it is.
  package func isSame(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let areSame = utf8.withContiguousStorageIfAvailable { one in
      other.utf8.withContiguousStorageIfAvailable { String.areSame(UnsafeRawBufferPointer(one), .init($0)) }
    }
    // Only a string bridged from elsewhere has its bytes not in one piece.
    return areSame.flatMap { $0 } ?? utf8.elementsEqual(other.utf8)
  }

  /// As many bytes at a time as a word has: most of what is compared is the same.
  private static func areSame(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= one.count {
      let word = one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index += 8
    }
    while index < one.count {
      if one[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}
