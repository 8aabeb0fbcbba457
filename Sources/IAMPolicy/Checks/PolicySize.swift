public import CrossAccountCloudFormation

/// How IAM counts a policy's characters.
public enum PolicySize {
  /// Characters of the document without white space, and whether functions hide some of them: these count
  /// as nothing, since their text is known to CloudFormation only.
  public static func measure(_ document: Value) -> (characters: Int, isLowerBound: Bool) {
    var size = (characters: 0, isLowerBound: false)
    add(document, to: &size)
    return size
  }

  private static func add(_ value: Value, to size: inout (characters: Int, isLowerBound: Bool)) {
    switch value {
    case .null: size.characters += 4
    case .boolean(let flag): size.characters += flag ? 4 : 5
    case .integer(let number): size.characters += String(number).utf8.count
    case .number(let number): size.characters += "\(number)".utf8.count
    case .string(let text): addString(text, to: &size.characters)
    case .list(let items):
      size.characters += 2 + max(items.count - 1, 0)
      for item in items { add(item, to: &size) }
    case .object(let object):
      size.characters += 2 + max(object.count - 1, 0)
      for entry in object.entries {
        addString(entry.key, to: &size.characters)
        size.characters += 1
        add(entry.value, to: &size)
      }
    case .intrinsic(.sub(let text, _)):
      size.isLowerBound = true
      size.characters += 2
      SubstitutionText.forEachLiteral(in: text) { size.characters += written($0) }
    case .intrinsic, .deferred:
      size.isLowerBound = true
      size.characters += 2
    }
  }

  private static func addString(_ text: String, to characters: inout Int) {
    var text = text
    characters += 2 + text.withUTF8 { written($0[...]) }
  }

  /// The characters that a text takes between its quotes, white space left out.
  private static func written(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var characters = 0
    for byte in text
    where byte & 0xC0 != 0x80 && byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
      characters += byte == 0x22 || byte == 0x5C ? 2 : 1
    }
    return characters
  }
}
