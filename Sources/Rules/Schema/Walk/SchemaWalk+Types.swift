internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

extension SchemaWalk {
  /// CloudFormation reads "5" as a number and "true" as a boolean where a property is one.
  mutating func hasRightType(_ value: Value, _ schema: Schema) -> Bool {
    let types = schema.types
    if types.isEmpty || types.accept(value) { return true }
    report("wrong-type", "is \(value.kind); must be \(types.inWords)")
    return false
  }
}

extension SchemaTypes {
  func accept(_ value: Value) -> Bool {
    switch value {
    case .null: contains(.null)
    case .boolean: !isDisjoint(with: [.boolean, .string])
    case .integer: !isDisjoint(with: [.integer, .number, .string])
    case .number(let number):
      !isDisjoint(with: [.number, .string]) || contains(.integer) && number.isWhole
    case .string(let text): contains(.string) || acceptNonString(text)
    case .list: contains(.array)
    case .object: contains(.object)
    case .intrinsic, .deferred: true
    }
  }

  private func acceptNonString(_ text: String) -> Bool {
    contains(.boolean) && text.asBoolean != nil
      || contains(.integer) && text.trimmingSpaces.isInteger
      || contains(.number) && Double(text.trimmingSpaces) != nil
  }

  /// Such as `a string or an object`.
  var inWords: String {
    SchemaTypes.words.filter { contains($0.type) }.map(\.word).joined(separator: " or ")
  }

  private static let words: [(type: SchemaTypes, word: String)] = [
    (.string, "a string"), (.integer, "an integer"), (.number, "a number"), (.boolean, "a boolean"),
    (.array, "a list"), (.object, "an object"), (.null, "null"),
  ]
}

extension Substring {
  /// Whether it is digits, with a sign or without.
  fileprivate var isInteger: Bool {
    let digits = first == "-" || first == "+" ? dropFirst() : self
    return !digits.isEmpty && digits.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}

extension String {
  var asBoolean: Bool? {
    switch self {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  var trimmingSpaces: Substring { self[...].trimmed }
}

extension Substring {
  /// Without the spaces around it.
  var trimmed: Substring {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
