/// Takes a policy's text apart into literal text, wildcards and variables.
struct VariableTextParser {
  private let bytes: [UInt8]
  private let wildcards: Bool
  private let variables: Bool
  private var index = 0
  private var pieces: [VariableText.Piece] = []
  private var literal: [Glob.Token] = []

  init(_ text: String, wildcards: Bool, variables: Bool, folded: Bool) {
    bytes = Array((folded ? text.lowercased() : text).utf8)
    self.wildcards = wildcards
    self.variables = variables
  }

  mutating func parse() -> [VariableText.Piece] {
    while index < bytes.count {
      if variables, let end = VariableTextParser.end(ofVariableAt: index, in: bytes) {
        add(variable: bytes[(index + 2)..<end])
        index = end + 1
      } else {
        literal.append(token(bytes[index]))
        index += 1
      }
    }
    flush()
    return pieces
  }

  /// The closing brace of the variable that starts at `index`, braces inside of a default's quotes aside.
  static func end(ofVariableAt index: Int, in bytes: [UInt8]) -> Int? {
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{")
    else { return nil }
    var isQuoted = false
    var end = index + 2
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "'") { isQuoted.toggle() }
      if bytes[end] == UInt8(ascii: "}"), !isQuoted { return end }
      end += 1
    }
    // A quote that nothing closes is part of a name.
    return bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "}"))
  }

  private func token(_ byte: UInt8) -> Glob.Token {
    switch byte {
    case UInt8(ascii: "*") where wildcards: Glob.any
    case UInt8(ascii: "?") where wildcards: Glob.one
    default: Glob.Token(byte)
    }
  }

  private mutating func add(variable: ArraySlice<UInt8>) {
    if variable.count == 1, let byte = variable.first, "*?$".utf8.contains(byte) {
      literal.append(Glob.Token(byte))
      return
    }
    let parts = variable.split(separator: UInt8(ascii: ","), maxSplits: 1, omittingEmptySubsequences: false)
    let name = VariableTextParser.trimmed(parts.first ?? [])
    var standIn: [UInt8]?
    if parts.count == 2 {
      let quoted = VariableTextParser.trimmed(parts[1])
      if quoted.count >= 2, quoted.first == UInt8(ascii: "'"), quoted.last == UInt8(ascii: "'") {
        standIn = Array(quoted.dropFirst().dropLast())
      }
    }
    flush()
    let text = String(decoding: name, as: UTF8.self)
    pieces.append(.variable(key: text.lowercased(), name: text, standIn: standIn))
  }

  private mutating func flush() {
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    literal = []
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }
}
