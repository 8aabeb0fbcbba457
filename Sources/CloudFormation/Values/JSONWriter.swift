internal import CrossAccountYAML

/// Builds JSON text (RFC 8259).
struct JSONWriter {
  let isPretty: Bool
  private var bytes: [UInt8] = []
  private var depth = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: Value) {
    switch value {
    case .null: add("null")
    case .boolean(let flag): add(flag ? "true" : "false")
    case .integer(let number): add(String(number))
    case .number(let number): add(number.isFinite ? "\(number)" : "null")
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
      writer.add(writer.isPretty ? ": " : ":")
      writer.write(entry.value)
    }
  }

  private mutating func collection<Element>(
    _ open: String, _ elements: [Element], _ close: String, _ write: (inout JSONWriter, Element) -> Void
  ) {
    add(open)
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { add(",") }
      breakLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    add(close)
  }

  private mutating func breakLine() {
    if !isPretty { return }
    add("\n")
    for _ in 0..<depth { add("  ") }
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ string: String) {
    add("\"")
    for byte in string.utf8 {
      switch byte {
      case 0x22: add("\\\"")
      case 0x5C: add("\\\\")
      case 0x0A: add("\\n")
      case 0x0D: add("\\r")
      case 0x09: add("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    add("\"")
  }
}
