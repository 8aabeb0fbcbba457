extension YAMLError {
  /// The error as a compiler prints it: the place, the line of the source and a caret below the column.
  ///
  /// ```
  /// template.yaml:3:7: error: duplicate key 'Type'
  ///         Type: AWS::SQS::Queue
  ///         ^
  /// ```
  ///
  /// - Parameters:
  ///   - source: The bytes that were read.
  ///   - path: How to name them.
  public func text(source: [UInt8], path: String) -> String {
    guard let mark else { return "\(path): error: \(message)" }
    let first = "\(path):\(mark): error: \(message)"
    let line = source.withUnsafeBufferPointer { bytes -> [Unicode.Scalar]? in
      SourceText(bytes: bytes).line(mark.line).map {
        Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
      }
    }
    guard let line, mark.column >= 1, mark.column <= line.count + 1 else { return first }

    // One line of minified JSON can hold a whole template: show the part around the column.
    let room = 50
    let start = mark.column <= 2 * room ? 0 : mark.column - room
    let shown = line.dropFirst(start).prefix(3 * room)
    var excerpt = String.UnicodeScalarView()
    for character in shown {
      // Tabs and control characters would shift the caret or worse.
      excerpt.append(character.value < 0x20 || (0x7F...0x9F).contains(character.value) ? " " : character)
    }
    let caret = String(repeating: " ", count: mark.column - 1 - start) + "^"
    return "\(first)\n  \(String(excerpt))\n  \(caret)"
  }
}
