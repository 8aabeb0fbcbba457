/// A text with wildcards, matched by UTF-8 bytes: `*` any characters, `?` one character.
///
/// Bytes, not Swift characters: IAM compares code points, and takes no two normal forms for the same text.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
struct Glob: Sendable, Hashable {
  /// A byte of the text up to 255, a wildcard above.
  typealias Token = UInt16

  static let any: Token = 256
  static let one: Token = 257
  /// A `*` with more text behind it in its segment of an ARN: it stays inside of the segment.
  static let anyInSegment: Token = 258
  static let oneInSegment: Token = 259
  static let colon: Token = 0x3A

  let tokens: [Token]
  private let literalPrefix: Int
  private let hasSegmentAny: Bool

  init(_ tokens: [Token]) {
    self.tokens = tokens
    literalPrefix = tokens.firstIndex { $0 > 255 } ?? tokens.count
    hasSegmentAny = tokens.contains(Glob.anyInSegment)
  }

  init(_ text: String) { self.init(Glob.tokens(text)) }

  static func tokens(_ text: some StringProtocol, wildcards: Bool = true) -> [Token] {
    text.utf8.map { byte in
      switch byte {
      case 0x2A where wildcards: Glob.any
      case 0x3F where wildcards: Glob.one
      default: Token(byte)
      }
    }
  }

  var isLiteral: Bool { literalPrefix == tokens.count }

  /// Whether the text is one `*`, or several that mean the same.
  var matchesAll: Bool { !tokens.isEmpty && tokens.allSatisfy { $0 == Glob.any } }

  func matches(_ text: [UInt8]) -> Bool { matches(text[...]) }

  /// Whether some text that begins so matches.
  func mayBegin(with prefix: [UInt8]) -> Bool {
    (0...tokens.count).contains { Glob(Array(tokens.prefix($0))).matches(prefix) }
  }

  func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= literalPrefix else { return false }
    var index = text.startIndex
    for position in 0..<literalPrefix {
      guard Token(text[index]) == tokens[position] else { return false }
      index += 1
    }
    if isLiteral { return index == text.endIndex }
    return hasSegmentAny
      ? matchesBySegment(text[index...], from: literalPrefix) : matchesGreedily(text, index, literalPrefix)
  }

  /// Goes back to the last `*` only, which is enough where a `*` matches anything: at worst the product of
  /// the lengths, never more.
  private func matchesGreedily(_ text: ArraySlice<UInt8>, _ start: Int, _ first: Int) -> Bool {
    var index = start
    var position = first
    var retry: (position: Int, index: Int)?
    while true {
      if position < tokens.count, tokens[position] == Glob.any {
        position += 1
        retry = (position, index)
        continue
      }
      if position == tokens.count, index == text.endIndex { return true }
      if position < tokens.count, index < text.endIndex, accepts(tokens[position], text[index]) {
        index = tokens[position] > 255 ? Glob.next(text, index) : index + 1
        position += 1
        continue
      }
      guard let last = retry, last.index < text.endIndex else { return false }
      index = Glob.next(text, last.index)
      position = last.position
      retry = (position, index)
    }
  }

  /// Wildcards that stop at a colon need every way tried: one row of a table for each token.
  private func matchesBySegment(_ text: ArraySlice<UInt8>, from first: Int) -> Bool {
    let start = text.startIndex
    let count = text.count
    var row = [Bool](repeating: false, count: count + 1)
    row[count] = true
    for token in tokens[first...].reversed() {
      var current = [Bool](repeating: false, count: count + 1)
      let isAny = token == Glob.any || token == Glob.anyInSegment
      if isAny { current[count] = row[count] }
      for offset in stride(from: count - 1, through: 0, by: -1) {
        let byte = text[start + offset]
        if isAny {
          let consumes = token == Glob.any || byte != 0x3A
          current[offset] = row[offset] || consumes && current[Glob.next(text, start + offset) - start]
        } else if accepts(token, byte) {
          current[offset] = row[token > 255 ? Glob.next(text, start + offset) - start : offset + 1]
        }
      }
      row = current
    }
    return row[0]
  }

  private func accepts(_ token: Token, _ byte: UInt8) -> Bool {
    switch token {
    case Glob.one: true
    case Glob.oneInSegment: byte != 0x3A
    default: token == Token(byte)
    }
  }

  /// Behind the character that starts at `index`.
  private static func next(_ text: ArraySlice<UInt8>, _ index: Int) -> Int {
    var index = index + 1
    while index < text.endIndex, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
