internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Takes a policy document apart.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
struct PolicyReader {
  let kind: PolicyKind
  /// Whether the document's version knows policy variables.
  var variables = false
  var findings: [PolicyFinding] = []

  init(_ kind: PolicyKind) { self.kind = kind }

  mutating func read(_ document: Value) throws(PolicyError) -> [CompiledStatement] {
    if let reason = PolicyReader.doubt(document) { return [PolicyReader.opaque(1, reason)] }
    guard let object = document.object else { throw wrongKind(PropertyPath(), "an object", document) }
    try refuseOthers(than: ["Version", "Id", "Statement"], object, PropertyPath())
    var doubt: String?
    switch object["Version"] {
    // Without a version it is the older one.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
    case nil, .string("2008-10-17")?: break
    case .string("2012-10-17")?: variables = true
    case .string(let text)?: throw PolicyError(path: "Version", problem: .unknownVersion(text))
    case let value?:
      guard let reason = PolicyReader.doubt(value) else { throw wrongKind("Version", "a string", value) }
      doubt = reason
    }
    if object["Statement"] == nil {
      throw PolicyError(path: PropertyPath(), problem: .missing("Statement"))
    }
    var statements: [CompiledStatement] = []
    for read in PolicyStatement.all(in: document) {
      var statement = try compiled(read)
      statement.doubt =
        doubt ?? read.branches.first.map { ReadText.reason($0.condition) } ?? statement.doubt
      statements.append(statement)
    }
    return statements
  }

  private mutating func compiled(_ statement: PolicyStatement) throws(PolicyError) -> CompiledStatement {
    if let reason = PolicyReader.doubt(statement.value) {
      return PolicyReader.opaque(statement.number, reason)
    }
    guard let object = statement.value.object else {
      throw wrongKind(statement.path, "an object", statement.value)
    }
    return try compiled(object, statement)
  }

  func refuseOthers(
    than known: [String], _ object: ValueObject, _ path: PropertyPath
  ) throws(PolicyError) {
    for name in object.keys where !known.contains(where: { same($0, name) }) {
      let suggestion = Spelling.suggestion(for: name, among: known)
      throw PolicyError(path: path, problem: .unknownElement(name, suggestion: suggestion))
    }
  }

  func wrongKind(_ path: PropertyPath, _ expected: String, _ value: Value) -> PolicyError {
    PolicyError(path: path, problem: .wrongKind(expected: expected, found: value.kind))
  }

  /// The statement of which nothing is known: it may allow or deny anything.
  static func opaque(_ number: Int, _ reason: String) -> CompiledStatement {
    CompiledStatement(number: number, effect: nil, doubt: reason)
  }

  /// Why a value is not known; nil where it is.
  static func doubt(_ value: Value) -> String? {
    switch value {
    case .intrinsic(let function): ReadText.reason(function)
    case .deferred: "a reference that is not resolved yet"
    case .null, .boolean, .integer, .number, .string, .list, .object: nil
    }
  }
}
