/// Text with references inside, as `"\(bucket.arn)/*"` gives it.
///
/// Where all references turn out to be plain text it becomes a string, else `Fn::Sub`.
struct Interpolation: DeferredValue {
  enum Piece: Sendable, Hashable {
    case literal(String)
    case value(Value)
  }

  var pieces: [Piece]

  var identityKey: String {
    let values = pieces.map { piece -> Value in
      switch piece {
      case .literal(let text): .string(text)
      case .value(let value): [value]
      }
    }
    return "interpolation \(Value.list(values).identityText)"
  }

  func resolve(with resolver: any ValueResolver) -> Value {
    Interpolation.combine(
      pieces.map { piece in
        if case .value(let value) = piece { return .value(value.resolved(with: resolver)) }
        return piece
      })
  }

  static func combine(_ pieces: [Piece]) -> Value {
    if let text = plainSubstitution(pieces) { return .intrinsic(.sub(text)) }
    let pieces = merged(pieces)
    if pieces.isEmpty { return "" }
    if pieces.count == 1, case .literal(let text) = pieces[0] { return .string(text) }
    var text = SubstitutionBuilder(avoiding: names(in: pieces))
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let literal): text.append(literal: literal, isLast: index == pieces.count - 1)
      case .value(.intrinsic(.ref(let name))): text.append(name: name)
      case .value(.intrinsic(.getAtt(let logicalID, .string(let attribute)))):
        text.append(name: "\(logicalID).\(attribute)")
      case .value(.intrinsic(.sub(let inner, let variables)))
      where variables.isEmpty && !inner.hasPrefix("{") && SubstitutionText.unclosed(in: inner) == nil:
        text.append(substitution: inner)
      case .value(let value): text.append(value)
      }
    }
    return .intrinsic(.sub(text.text, variables: text.variables))
  }

  /// The text where nothing in it has to be escaped or held by a variable, as of nearly all; nil too where it holds
  /// no reference.
  private static func plainSubstitution(_ pieces: [Piece]) -> String? {
    var text = ""
    var hasReference = false
    for piece in pieces {
      switch piece {
      case .literal(let literal):
        if literal.utf8.contains(UInt8(ascii: "$")) { return nil }
        text += literal
      case .value(.intrinsic(.ref(let name))):
        text += "${\(name)}"
        hasReference = true
      case .value(.intrinsic(.getAtt(let logicalID, .string(let attribute)))):
        text += "${\(logicalID).\(attribute)}"
        hasReference = true
      default: return nil
      }
    }
    return hasReference ? text : nil
  }

  /// Text that stands side by side made one, since `$` and `{` mean something only together.
  private static func merged(_ pieces: [Piece]) -> [Piece] {
    var merged: [Piece] = []
    for piece in pieces {
      guard let text = literalText(piece) else {
        merged.append(piece)
        continue
      }
      if case .literal(let before)? = merged.last {
        merged[merged.count - 1] = .literal(before + text)
      } else if !text.isEmpty {
        merged.append(.literal(text))
      }
    }
    return merged
  }

  private static func literalText(_ piece: Piece) -> String? {
    switch piece {
    case .literal(let text), .value(.string(let text)): text
    case .value(.integer(let number)): String(number)
    case .value(.number(let number)): "\(number)"
    case .value(.boolean(let flag)): flag ? "true" : "false"
    case .value: nil
    }
  }

  /// The names that the text refers to, which a variable would hide.
  private static func names(in pieces: [Piece]) -> Set<String> {
    var names: Set<String> = []
    for case .value(let value) in pieces {
      switch value {
      case .intrinsic(.ref(let name)): names.insert(name)
      case .intrinsic(.sub(let text, _)):
        for case .variable(let name) in SubstitutionText.pieces(of: text) { names.insert(name) }
      default: break
      }
    }
    return names
  }
}
