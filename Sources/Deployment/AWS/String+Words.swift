extension String {
  /// Without spaces at its ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The first place of another text; Foundation's, which is not linked here, is not needed for it.
  func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}

extension Substring {
  func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }
}
