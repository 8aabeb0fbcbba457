import Foundation

/// The modules that Swift sources import.
enum SourceImports {
  /// Those of all files below a folder.
  static func of(folder: String) throws -> Set<String> {
    var found: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".swift") {
      found.formUnion(of(text: try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)))
    }
    return found
  }

  /// Those of one file: before its first declaration, where conditions may indent them, and at the start of any line.
  /// Indented text after that is the content of a literal.
  static func of(text: String) -> Set<String> {
    var found: Set<String> = []
    var isHead = true
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { $0 == " " || $0 == "\t" }
      if isHead || line.first?.isWhitespace == false, let module = module(in: words) {
        found.insert(module)
      } else if let word = words.first, !["//", "///", "#if", "#elseif", "#else", "#endif"].contains(word) {
        isHead = false
      }
    }
    return found
  }

  private static func module(in words: [Substring]) -> String? {
    guard let start = words.firstIndex(of: "import"), start + 1 < words.count,
      words[..<start].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
    else { return nil }
    let rest = words[(start + 1)...]
    let path = kinds.contains(rest[rest.startIndex]) ? rest.dropFirst().first : rest.first
    return path?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]
}
