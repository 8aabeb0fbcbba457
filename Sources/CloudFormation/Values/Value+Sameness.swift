extension Value {
  /// Whether two values are the same byte by byte, which is more than `==` asks of text. Only tells of values that
  /// are mostly compared with their like: false for functions with arguments, whatever these are.
  public func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.string(let one), .string(let two)): one.isSame(as: two)
    case (.null, .null): true
    case (.boolean(let one), .boolean(let two)): one == two
    case (.integer(let one), .integer(let two)): one == two
    case (.number(let one), .number(let two)): one.bitPattern == two.bitPattern
    case (.list(let one), .list(let two)): Value.areSame(one, two)
    case (.object(let one), .object(let two)): one.isSame(as: two)
    case (.intrinsic(let one), .intrinsic(let two)): one.isSame(as: two)
    default: false
    }
  }

  private static func areSame(_ one: [Value], _ other: [Value]) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where !one[index].isSame(as: other[index]) { return false }
    return true
  }
}

extension ValueObject {
  /// Whether two objects have the same entries in the same order, byte by byte.
  public func isSame(as other: ValueObject) -> Bool {
    guard entries.count == other.entries.count else { return false }
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
    default: false
    }
  }
}

extension String {
  /// By bytes: Swift takes text for equal in whatever normal form it is.
  fileprivate func isSame(as other: String) -> Bool {
    guard utf8.count == other.utf8.count, self == other else { return false }
    // Of as many bytes, ASCII equals nothing else.
    return utf8.allSatisfy { $0 < 0x80 } || utf8.elementsEqual(other.utf8)
  }
}
