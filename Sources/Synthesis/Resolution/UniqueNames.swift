internal import CrossAccount
internal import CrossAccountDiagnostics

/// The names of one section of a stack's template, each of which may be there once.
struct UniqueNames {
  /// What bears the names, such as `parameters`.
  private let kind: String
  private let fix: String
  private var known: [String: SourceLocation?] = [:]

  init(_ kind: String, fix: String = "rename one of them") {
    self.kind = kind
    self.fix = fix
  }

  /// The finding for a name that is there already; nil for a new one.
  mutating func add(_ name: String, of stack: Stack, at location: SourceLocation?) -> Diagnostic? {
    guard let other = known[name] else {
      known.updateValue(location, forKey: name)
      return nil
    }
    return .error(
      "name-twice", "stack \(stack.id) has two \(kind) named \(name); \(fix)",
      at: location ?? stack.location,
      notes: [.init("the other one", at: other)])
  }
}
