/// How to write a string so that every YAML reader takes it for that string.
enum ScalarStyle {
  case plain
  /// In double quotes, with escapes.
  case quoted
  /// As a block that shows each line of the text on a line of its own.
  case literal

  /// One pass over the text: this runs for every scalar of every template.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first, !PlainText.isIndicator(first), text[text.count - 1] != 0x20 else {
      self = Self.literalOrQuoted(text)
      return
    }
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      // Letters and nearly all punctuation: only the first character could be an indicator.
      if byte > 0x3A && byte < 0x7F { continue }
      switch byte {
      case 0x20:
        // ` #` starts a comment.
        if text[index] != UInt8(ascii: "#") { continue }
      case UInt8(ascii: ":"):
        // A key ends with a colon that white space or nothing follows.
        if index < text.count, text[index] != 0x20 { continue }
      case 0x21..<0x3A: continue
      case 0x80...: if !PlainText.isUnprintable(text, at: index - 1) { continue }
      default: break
      }
      self = Self.literalOrQuoted(text)
      return
    }
    self = PlainText.hasOtherType(text) ? .quoted : .plain
  }

  /// Literal where libyaml's emitter writes a block that gives the same text back: it cannot escape there,
  /// takes tabs for characters to escape, and would lose white space before a line's end.
  private static func literalOrQuoted(_ text: UnsafeBufferPointer<UInt8>) -> ScalarStyle {
    // Text that starts with white space would need an indentation indicator, which few people can read.
    guard let first = text.first, first > 0x20, text[text.count - 1] != 0x20 else { return .quoted }
    var hasBreak = false
    for index in text.indices {
      switch text[index] {
      case 0x0A:
        if text[index - 1] == 0x20 { return .quoted }
        hasBreak = true
      case 0..<0x20, 0x7F: return .quoted
      case 0x80...: if PlainText.isUnprintable(text, at: index) { return .quoted }
      default: break
      }
    }
    return hasBreak ? .literal : .quoted
  }
}
