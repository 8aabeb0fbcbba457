internal import CrossAccountCloudFormation

extension Value {
  /// Whether both are the same to the byte. Swift takes other Unicode normal forms for equal, which
  /// CloudFormation tells apart.
  func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): Value.isIdentical(a, b)
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.isIdentical(to: $1) }
    case (.object(let a), .object(let b)): a.isIdentical(to: b)
    case (.intrinsic(let a), .intrinsic(let b)):
      Value.isIdentical(a.name, b.name) && a.argument.isIdentical(to: b.argument)
    default: false
    }
  }

  static func isIdentical(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && a == b && a.utf8.elementsEqual(b.utf8)
  }
}

extension ValueObject {
  func isIdentical(to other: ValueObject) -> Bool {
    entries.count == other.entries.count
      && zip(entries, other.entries).allSatisfy { a, b in
        Value.isIdentical(a.key, b.key) && a.value.isIdentical(to: b.value)
      }
  }

  /// The same entries, sorted by name.
  var sorted: ValueObject {
    if zip(entries, entries.dropFirst()).allSatisfy({ $0.key < $1.key }) { return self }
    return ValueObject(distinct: entries.sorted { $0.key < $1.key })
  }
}
