/// A Python file seen line by line: enough to find the names that it may define, for a warning. When in doubt,
/// a name counts as defined.
struct PythonSource {
  /// The lines that run when the module is loaded, trimmed: those at the margin, and those under an `if`,
  /// `try` or the like at the margin.
  private let lines: [Substring]
  /// What stands in parentheses after `import`, over however many lines.
  private let imports: [Substring]

  init(_ text: String) {
    var lines: [Substring] = []
    var imports: [Substring] = []
    var blockIsOpen = false
    var importIsOpen = false
    for line in text.split(whereSeparator: \.isNewline) {
      let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }.prefix { $0 != "#" }
      if content.isEmpty { continue }
      if importIsOpen {
        imports.append(content)
        importIsOpen = !content.contains(")")
        continue
      }
      let isIndented = line.first == " " || line.first == "\t"
      let first = Self.words(content).first
      if !isIndented { blockIsOpen = first.map { Self.openers.contains(String($0)) } ?? false }
      guard !isIndented || blockIsOpen else { continue }
      if first == "import" || first == "from" {
        imports.append(content)
        importIsOpen = content.contains("(") && !content.contains(")")
      } else {
        lines.append(content)
      }
    }
    self.lines = lines
    self.imports = imports
  }

  /// The functions and classes that are defined, to suggest from.
  var functions: [String] { lines.compactMap(Self.definition).map(String.init) }

  func mayDefine(_ name: String) -> Bool {
    imports.contains { $0.contains("*") || Self.words($0).contains { $0 == name } }
      || lines.contains { Self.definition($0).map { $0 == name } ?? Self.assigns($0, to: name) }
  }

  private static let openers: Set<String> = [
    "if", "elif", "else", "try", "except", "finally", "with", "for", "while", "match",
  ]

  /// The name after `def`, `async def` or `class`.
  private static func definition(_ line: Substring) -> Substring? {
    let words = words(line)
    guard let keyword = words.first else { return nil }
    switch keyword {
    case "def", "class": return words.dropFirst().first
    case "async": return words.dropFirst().first == "def" ? words.dropFirst(2).first : nil
    default: return nil
    }
  }

  /// Whether the name stands before an equals sign and outside of parentheses: `a = name = …`,
  /// `name: Callable = …`, `name, other = …`.
  private static func assigns(_ line: Substring, to name: String) -> Bool {
    guard let equals = line.lastIndex(of: "=") else { return false }
    let targets = line[..<equals].prefix { $0 != "(" && $0 != "\"" && $0 != "'" }
    return words(targets).contains { $0 == name }
  }

  private static func words(_ text: Substring) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }
}
