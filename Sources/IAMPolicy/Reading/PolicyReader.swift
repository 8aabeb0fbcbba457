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
    guard let object = document.object else { throw wrongKind("", "an object", document) }
    try refuseOthers(than: ["Version", "Id", "Statement"], object, "")
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
    guard let value = object["Statement"] else {
      throw PolicyError(path: "", problem: .missing("Statement"))
    }
    var statements: [CompiledStatement] = []
    for (index, item) in (value.list ?? [value]).enumerated() {
      let path = value.list == nil ? "Statement" : "Statement[\(index + 1)]"
      statements += try self.statements(item, index + 1, path)
    }
    if let doubt { for index in statements.indices { statements[index].doubt = doubt } }
    return statements
  }

  /// A statement, or both branches of `Fn::If`, each of them in doubt.
  private mutating func statements(
    _ value: Value, _ number: Int, _ path: String
  ) throws(PolicyError) -> [CompiledStatement] {
    guard let reason = PolicyReader.doubt(value) else {
      guard let object = value.object else { throw wrongKind(path, "an object", value) }
      return [try statement(object, number, path)]
    }
    guard case .intrinsic(.if(_, let then, let otherwise)) = value else {
      return [PolicyReader.opaque(number, reason)]
    }
    var branches: [CompiledStatement] = []
    for branch in [then, otherwise] where branch != .intrinsic(.ref("AWS::NoValue")) {
      for item in branch.list ?? [branch] { branches += try statements(item, number, path) }
    }
    for index in branches.indices { branches[index].doubt = reason }
    return branches
  }

  func refuseOthers(
    than known: [String], _ object: ValueObject, _ path: String
  ) throws(PolicyError) {
    for name in object.keys where !known.contains(where: { same($0, name) }) {
      let suggestion = Spelling.suggestion(for: name, among: known)
      throw PolicyError(path: path, problem: .unknownElement(name, suggestion: suggestion))
    }
  }

  func wrongKind(_ path: String, _ expected: String, _ value: Value) -> PolicyError {
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
