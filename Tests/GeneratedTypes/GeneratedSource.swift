/// Generated Swift, read line by line: its form is regular enough for that.
struct GeneratedSource {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
  }

  /// What lacks documentation, each with its line's number.
  var undocumented: [String] {
    var found: [String] = []
    var comment: [Substring] = []
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("///") {
        comment.append(line)
      } else {
        if line.hasPrefix("public "), !line.hasPrefix("public import ") {
          if comment.isEmpty {
            found.append("\(index + 1): \(line)")
          } else if line.hasPrefix("public init("), !line.hasSuffix("{ self.box = box }") {
            let missing = parameters(from: index).filter { !names($0, in: comment) }
            if !missing.isEmpty {
              found.append("\(index + 1): no word on \(missing.joined(separator: ", "))")
            }
          }
        }
        comment = []
      }
    }
    return found
  }

  /// The names of an initialiser's parameters, on its line or on those that follow.
  private func parameters(from start: Int) -> [String] {
    var text = lines[start].dropFirst("public init(".count)
    if let end = text.firstIndex(of: ")") { return names(in: text[..<end]) }
    for line in lines[(start + 1)...] {
      if line.hasPrefix(")") { break }
      text += line
    }
    return names(in: text)
  }

  private func names(in list: Substring) -> [String] {
    list.split(separator: ",").compactMap { part in
      guard let colon = part.firstIndex(of: ":") else { return nil }
      return part[..<colon].split(separator: " ").last.map { String($0.filter { $0 != "`" }) }
    }
  }

  private func names(_ parameter: String, in comment: [Substring]) -> Bool {
    comment.contains {
      $0.hasPrefix("///   - \(parameter): ") || $0.hasPrefix("/// - Parameter \(parameter): ")
    }
  }
}
