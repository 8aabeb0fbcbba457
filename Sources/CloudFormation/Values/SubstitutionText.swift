/// The text of `Fn::Sub`, taken apart: literal text and the names between `${` and `}`.
///
/// `${!Literal}` stands for the text `${Literal}`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
public enum SubstitutionText {
  /// A piece of the text.
  public enum Piece: Sendable, Hashable {
    /// Text that stays as it is.
    case literal(String)
    /// A parameter, a logical ID, `LogicalID.Attribute`, a pseudo parameter or a variable of the function.
    case variable(String)
  }

  /// The pieces of a text, in their order; `${` without `}` is literal text.
  public static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.opening, let close = rest[open.upperBound...].utf8.firstIndex(of: closing) {
      literal += rest[..<open.lowerBound]
      let name = rest[open.upperBound..<close]
      rest = rest[close...].utf8.dropFirst().asText
      if name.utf8.first == UInt8(ascii: "!") {
        literal += "${" + name.utf8.dropFirst().asText + "}"
        continue
      }
      if !literal.isEmpty { pieces.append(.literal(literal)) }
      literal = ""
      pieces.append(.variable(name.trimmed))
    }
    literal += rest
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  /// Calls `visit` with each name that the text refers to; takes nothing else apart.
  ///
  /// - Returns: Whether each `${` has its `}`.
  @discardableResult
  public static func forEachName(in text: String, _ visit: (String) -> Void) -> Bool {
    scan(text) { bytes, isName in
      guard isName else { return }
      let name = String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
      visit(bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? name : name[...].trimmed)
    }
  }

  /// Calls `visit` with the UTF-8 of what is literal in the text, in as many parts as it takes.
  public static func forEachLiteral(in text: String, _ visit: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    scan(text) { bytes, isName in if !isName { visit(bytes) } }
  }

  /// - Returns: Whether each `${` has its `}`.
  @discardableResult
  private static func scan(
    _ text: String, _ visit: (_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ isName: Bool) -> Void
  ) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var literal = 0
      var index = 0
      var isClosed = true
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") else {
          index += 1
          continue
        }
        let start = index + 2
        guard let end = bytes[start...].firstIndex(of: closing) else {
          isClosed = false
          break
        }
        if start < end, bytes[start] == UInt8(ascii: "!") {
          // The exclamation mark is all that is left out.
          visit(bytes[literal..<start], false)
          literal = start + 1
        } else {
          if literal < index { visit(bytes[literal..<index], false) }
          visit(bytes[start..<end], true)
          literal = end + 1
        }
        index = end + 1
      }
      if literal < bytes.count { visit(bytes[literal...], false) }
      return isClosed
    }
  }

  /// The text that stands for `literal` inside of `Fn::Sub`.
  ///
  /// A `${` without its `}` means itself and stays; text that follows must then not bring one.
  public static func escape(_ literal: String) -> String {
    var result = ""
    var rest = literal[...]
    while let open = rest.opening, let close = rest[open.upperBound...].utf8.firstIndex(of: closing) {
      result += rest[..<open.lowerBound] + "${!" + rest[open.upperBound...close]
      rest = rest[close...].utf8.dropFirst().asText
    }
    return result + rest
  }

  /// Where a `${` of the text waits for a `}` that may follow.
  static func unclosed(in text: some StringProtocol) -> String.Index? {
    var rest = Substring(text)
    while let open = rest.opening {
      guard let close = rest[open.upperBound...].utf8.firstIndex(of: closing) else { return open.lowerBound }
      rest = rest[close...].utf8.dropFirst().asText
    }
    return nil
  }

  private static let closing = UInt8(ascii: "}")
}

extension Substring {
  /// The first `${`, by bytes: a combining mark behind the brace would hide it from a search by characters.
  fileprivate var opening: Range<Index>? {
    var start = utf8.startIndex
    while let dollar = utf8[start...].firstIndex(of: UInt8(ascii: "$")) {
      start = utf8.index(after: dollar)
      if start < utf8.endIndex, utf8[start] == UInt8(ascii: "{") { return dollar..<utf8.index(after: start) }
    }
    return nil
  }

  fileprivate var trimmed: String {
    var text = unicodeScalars
    while text.first?.properties.isWhitespace == true { text.removeFirst() }
    while text.last?.properties.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Substring.UTF8View {
  fileprivate var asText: Substring { Substring(self) }
}
