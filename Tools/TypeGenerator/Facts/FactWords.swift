/// The words for single facts.
enum FactWords {
  static func range(_ minimum: String?, _ maximum: String?) -> String? {
    switch (minimum, maximum) {
    case (let minimum?, let maximum?): minimum == maximum ? "only \(minimum)" : "\(minimum) to \(maximum)"
    case (let minimum?, nil): "at least \(minimum)"
    case (nil, let maximum?): "at most \(maximum)"
    case (nil, nil): nil
    }
  }

  /// How many characters, items or entries: at least none is nothing that had to be said.
  static func count(_ minimum: Int?, _ maximum: Int?, _ one: String, _ several: String) -> String? {
    let minimum = minimum == 0 && maximum != 0 ? nil : minimum
    guard let last = maximum ?? minimum else { return nil }
    let noun = last == 1 ? one : several
    if let minimum, minimum == maximum { return "\(minimum) \(noun)" }
    return range(minimum.map(String.init), maximum.map(String.init)).map { "\($0) \(noun)" }
  }

  /// A pattern as it is written, unless it lets everything pass.
  static func pattern(_ pattern: String) -> String? {
    if ["", ".*", "^.*$", ".+", "^.+$", "[\\s\\S]*", "^[\\s\\S]*$"].contains(pattern) { return nil }
    return pattern.count > 200 ? "a pattern of \(pattern.count) characters" : code(pattern)
  }

  /// The values that are known: themselves where they are few.
  ///
  /// - Parameter enumeration: The type that has a constant for each of them.
  static func values(_ values: [SchemaScalar], of enumeration: String?) -> String? {
    var seen: [String] = []
    for value in values where value != .null {
      let text = value == .string("") ? "empty" : code(value.text)
      if !seen.contains(text) { seen.append(text) }
    }
    if seen.isEmpty { return nil }
    let isShort = seen.count <= 5 && seen.reduce(0) { $0 + $1.count } <= 90
    guard let enumeration, !isShort else { return list(seen) }
    return "one of \(seen.count) known values, see ``\(enumeration)``"
  }

  /// What JSON Schema's formats and those of cfn-lint say, such as `AWS::IAM::Role.Arn`; nil with one that says nothing.
  static func formats(_ formats: [String]) -> String? {
    var words: [String] = []
    var parts: [(type: String, names: [String])] = []
    for format in formats {
      if let word = plainFormats[format] {
        words.append(word)
      } else if format.hasPrefix("AWS::"), let dot = format.lastIndex(of: ".") {
        let (type, name) = (code(String(format[..<dot])), code(String(format[format.index(after: dot)...])))
        if let index = parts.firstIndex(where: { $0.type == type }) {
          parts[index].names.append(name)
        } else {
          parts.append((type, [name]))
        }
      } else {
        return nil
      }
    }
    words += parts.map { "\(list($0.names)) of an \($0.type)" }
    return words.isEmpty ? nil : words.joined(separator: ", or ")
  }

  private static let plainFormats = [
    "date-time": "date and time (RFC 3339)", "ipv4-network": "IPv4 CIDR block",
    "ipv6-network": "IPv6 CIDR block", "json": "JSON", "uri": "URI",
  ]

  static func defaultValue(_ value: SchemaScalar) -> String? {
    switch value {
    case .null: nil
    case .string(""): "default: an empty string"
    case .collection(let isEmpty): isEmpty ? "default: empty" : nil
    case .string, .integer, .number, .boolean: "default: \(code(value.text))"
    }
  }

  /// `a`, `a or b`, `a, b, or c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + (words.count > 2 ? ", or " : " or ") + last
  }

  /// As code in Markdown, on one line and in ASCII.
  static func code(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " "..."~": plain.unicodeScalars.append(scalar)
      default: plain += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    guard plain.contains("`") || plain.hasPrefix(" ") else { return "`\(plain)`" }
    // Longer than any run of backticks in it.
    let runs = plain.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    return "\(fence) \(plain) \(fence)"
  }
}

extension SchemaScalar {
  var text: String {
    switch self {
    case .string(let value): value
    case .integer(let value): "\(value)"
    case .number(let value): Int(exactly: value).map { "\($0)" } ?? "\(value)"
    case .boolean(let value): "\(value)"
    case .collection, .null: ""
    }
  }
}
