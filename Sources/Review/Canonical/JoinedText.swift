internal import CrossAccountCloudFormation

/// Text that functions put together out of literal text and references: `Fn::Join` by a literal delimiter, and
/// `Fn::Sub` without variables of its own. One form for all: a literal where nothing is referred to, the reference
/// where it stands alone, else `Fn::Sub`.
enum JoinedText {
  /// Nil for what is not put together like that.
  static func value(_ function: Intrinsic) -> Value? {
    switch function {
    case .sub, .join: break
    default: return nil
    }
    guard let pieces = pieces(.intrinsic(function)).map(merged) else { return nil }
    if pieces.isEmpty { return .string("") }
    if pieces.count == 1 {
      switch pieces[0] {
      case .literal(let text): return .string(text)
      case .variable(let name): return reference(name)
      }
    }
    let text = pieces.map { piece in
      switch piece {
      case .literal(let text): SubstitutionText.escape(text)
      case .variable(let name): "${\(name)}"
      }
    }.joined()
    // A `${` at the end of a literal would take what follows for its name.
    return SubstitutionText.pieces(of: text) == pieces ? .intrinsic(.sub(text)) : nil
  }

  private static func pieces(_ value: Value) -> [SubstitutionText.Piece]? {
    switch CanonicalForm.scalar(value) {
    case .string(let text): return [.literal(text)]
    case .intrinsic(.ref(let name)): return name == "AWS::NoValue" ? nil : [.variable(name)]
    case .intrinsic(.getAtt(let logicalID, .string(let attribute))):
      return [.variable("\(logicalID).\(attribute)")]
    case .intrinsic(.sub(let text, let variables)):
      return variables.isEmpty ? SubstitutionText.pieces(of: text) : nil
    case .intrinsic(.join(.string(let delimiter), .list(let items))):
      var result: [SubstitutionText.Piece] = []
      for (index, item) in items.enumerated() {
        guard let pieces = pieces(item) else { return nil }
        result += (index > 0 ? [.literal(delimiter)] : []) + pieces
      }
      return result
    default: return nil
    }
  }

  private static func merged(_ pieces: [SubstitutionText.Piece]) -> [SubstitutionText.Piece] {
    var result: [SubstitutionText.Piece] = []
    for piece in pieces {
      if case .literal(let text) = piece {
        if text.isEmpty { continue }
        if case .literal(let before)? = result.last {
          result[result.count - 1] = .literal(before + text)
          continue
        }
      }
      result.append(piece)
    }
    return result
  }

  private static func reference(_ name: String) -> Value {
    guard let dot = name.firstIndex(of: ".") else { return .intrinsic(.ref(name)) }
    return .intrinsic(
      .getAtt(logicalID: String(name[..<dot]), attribute: .string(String(name[name.index(after: dot)...]))))
  }
}
