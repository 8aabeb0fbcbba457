/// Puts the text and the variables of `Fn::Sub` together.
struct SubstitutionBuilder {
  private(set) var text = ""
  private(set) var variables = ValueObject()
  private let taken: Set<String>

  /// - Parameter taken: Names that the text refers to, and no variable may have.
  init(avoiding taken: Set<String>) { self.taken = taken }

  mutating func append(name: String) { text += "${\(name)}" }

  mutating func append(substitution: String) { text += substitution }

  mutating func append(_ value: Value) {
    append(name: variable(holding: value))
  }

  /// - Parameter isLast: Whether nothing follows that could close an open brace.
  mutating func append(literal: String, isLast: Bool) {
    let escaped = SubstitutionText.escape(literal)
    var rest = escaped[...]
    // The function has no escape for a `${` whose `}` belongs to what follows: its `$` comes by a variable.
    while !isLast, let open = SubstitutionText.unclosed(in: rest) {
      text += rest[..<open]
      append(name: variable(holding: "$"))
      rest = rest[rest.utf8.index(after: open)...]
    }
    text += rest
  }

  private mutating func variable(holding value: Value) -> String {
    if let known = variables.entries.first(where: { $0.value == value }) { return known.key }
    var number = variables.count + 1
    while taken.contains("Value\(number)") || variables["Value\(number)"] != nil { number += 1 }
    variables["Value\(number)"] = value
    return "Value\(number)"
  }
}
