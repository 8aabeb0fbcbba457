/// Builds JSON text (RFC 8259).
struct JSONWriter {
  let isPretty: Bool
  private(set) var text = ""
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: Value) {
    switch value {
    case .null: text += "null"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += number.isFinite ? number.description : "null"
    case .string(let string): write(string)
    case .list(let items): collection("[", items, "]") { writer, item in writer.write(item) }
    case .object(let object): write(object)
    case .intrinsic(let function): write(ValueObject([(function.name, function.argument)]))
    case .deferred(let deferred): write(deferred.base.identityKey)
    }
  }

  private mutating func write(_ object: ValueObject) {
    collection("{", object.entries, "}") { writer, entry in
      writer.write(entry.key)
      writer.text += writer.isPretty ? ": " : ":"
      writer.write(entry.value)
    }
  }

  private mutating func collection<Element>(
    _ open: String, _ elements: [Element], _ close: String, _ write: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      breakLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    text += close
  }

  private mutating func breakLine() {
    if isPretty { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func write(_ string: String) {
    text += "\""
    defer { text += "\"" }
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      text += string
      return
    }
    for character in string.unicodeScalars {
      switch character {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(character.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(character)
      }
    }
  }
}
