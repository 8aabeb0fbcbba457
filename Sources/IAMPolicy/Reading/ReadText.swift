internal import CrossAccountCloudFormation

/// A string of a policy document, or what is known of it.
enum ReadText: Sendable, Hashable {
  case known(String)
  case unknown(UnknownText)

  /// Nil where the value is no string; numbers and booleans are strings only where `scalars` says so.
  init?(_ value: Value, scalars: Bool = false) {
    switch value {
    case .string(let text): self = .known(text)
    case .boolean(let flag) where scalars: self = .known(flag ? "true" : "false")
    case .integer(let number) where scalars: self = .known(String(number))
    case .number(let number) where scalars: self = .known("\(number)")
    case .intrinsic(.sub(let text, let variables)): self = ReadText.substitution(text, variables)
    case .intrinsic(let function): self = .unknown(UnknownText(ReadText.reason(function)))
    case .deferred: self = .unknown(UnknownText("a reference that is not resolved yet"))
    case .null, .boolean, .integer, .number, .list, .object: return nil
    }
  }

  var description: String {
    switch self {
    case .known(let text): text
    case .unknown(let text): text.description
    }
  }

  /// What hides a value, in words.
  static func reason(_ function: Intrinsic) -> String {
    switch function {
    case .ref(let name): "Ref \(name) is not known"
    case .getAtt(let logicalID, .string(let attribute)): "GetAtt \(logicalID).\(attribute) is not known"
    case .if(let condition, _, _): reason(condition)
    default: "\(function.name) is not known"
    }
  }

  /// What hides a value that a condition decides about, in words.
  static func reason(_ condition: String) -> String { "condition \(condition) is not known" }

  private static func substitution(_ text: String, _ variables: ValueObject) -> ReadText {
    var pieces: [String?] = []
    var missing: String?
    for piece in SubstitutionText.pieces(of: text) {
      switch piece {
      case .literal(let literal): pieces.append(literal)
      case .variable(let name):
        let value = variables[name]?.string
        if value == nil { missing = missing ?? name }
        pieces.append(value)
      }
    }
    guard let missing else { return .known(pieces.map { $0 ?? "" }.joined()) }
    return .unknown(UnknownText("${\(missing)} is not known", text: text, pieces: pieces))
  }
}
