/// Lists in sentences.
enum English {
  /// `a, b or c`
  static func alternatives(_ items: [String]) -> String { list(items, "or") }

  /// `a, b and c`
  static func list(_ items: [String]) -> String { list(items, "and") }

  /// `1 stack`, `2 stacks`
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func list(_ items: [String], _ conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
