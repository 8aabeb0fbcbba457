/// The text of `Fn::Sub`, taken apart: literal text and the names between `${` and `}`.
///
/// `${!Literal}` stands for the text `${Literal}`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
public enum SubstitutionText {
  /// A piece of the text.
  public enum Piece: Sendable, Hashable {
    case literal(String)
    /// A parameter, a logical ID, `LogicalID.Attribute`, a pseudo parameter or a variable of the function.
    case variable(String)
  }

  public static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    var rest = Substring(text)
    while let open = rest.firstPlace(of: "${") {
      literal += rest[..<open.lowerBound]
      let after = rest[open.upperBound...]
      guard let close = after.firstIndex(of: "}") else {
        literal += rest[open.lowerBound...]
        rest = ""
        break
      }
      let name = after[..<close]
      if name.hasPrefix("!") {
        literal += "${\(name.dropFirst())}"
      } else {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        literal = ""
        pieces.append(.variable(name.trimmed))
      }
      rest = after[after.index(after: close)...]
    }
    literal += rest
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }

  /// The text that stands for `literal` inside of `Fn::Sub`.
  public static func escape(_ literal: String) -> String {
    literal.contains("${") ? literal.replacingAll("${", with: "${!") : literal
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Substring {
  /// Without Foundation or regular expressions: the first place of a short text.
  fileprivate func firstPlace(of needle: String) -> Range<Index>? {
    var start = startIndex
    while let first = needle.first, let candidate = self[start...].firstIndex(of: first) {
      if self[candidate...].hasPrefix(needle) {
        return candidate..<index(candidate, offsetBy: needle.count)
      }
      start = index(after: candidate)
    }
    return nil
  }
}

extension String {
  fileprivate func replacingAll(_ needle: String, with replacement: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let range = rest.firstPlace(of: needle) {
      result += rest[..<range.lowerBound]
      result += replacement
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
