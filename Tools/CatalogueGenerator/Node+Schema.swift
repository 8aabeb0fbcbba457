internal import CrossAccountYAML

extension Node {
  /// The strings of a list of strings; nil for anything else.
  var strings: [String]? {
    guard let items else { return string.map { [$0] } }
    let strings = items.compactMap(\.string)
    return strings.count == items.count ? strings : nil
  }

  var number: Double? { integer.map(Double.init) ?? float ?? string.flatMap(Double.init) }

  /// A limit, which counts something.
  var limit: Int? {
    guard let number = integer ?? float.flatMap({ Int(exactly: $0) }) ?? string.flatMap({ Int($0) }),
      number >= 0
    else { return nil }
    return number
  }

  /// A scalar as text, as enumerations hold it.
  var scalarText: String? {
    switch scalar {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): "\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    case .null, nil: nil
    }
  }

  /// Members by name: the schemas' own order changes from release to release.
  var sortedEntries: [Entry] { (entries ?? []).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) } }

  /// What a pointer such as `#/definitions/Code` leads to.
  func target(of pointer: String) -> Node? {
    pointer.split(separator: "/").dropFirst().reduce(self) { node, name in
      node?[String(name).replacing("~1", with: "/").replacing("~0", with: "~")]
    }
  }
}
