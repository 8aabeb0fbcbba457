internal import CrossAccountCloudFormation

extension PolicyReader {
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
  mutating func principals(_ object: ValueObject, _ path: PropertyPath) throws(PolicyError) -> PrincipalClause
  {
    guard let (name, value) = try oneOf("Principal", "NotPrincipal", object, path) else {
      if !kind.namesPrincipals { return .implied }
      throw PolicyError(path: path, problem: .missing("Principal"))
    }
    guard kind.namesPrincipals else {
      throw PolicyError(path: path, problem: .notAllowed(name, in: kind))
    }
    let entries = try self.entries(value, path.appending(name))
    return name == "Principal" ? .principal(entries) : .notPrincipal(entries)
  }

  private mutating func entries(
    _ value: Value, _ path: @autoclosure () -> PropertyPath
  ) throws(PolicyError) -> [PrincipalEntry] {
    if let reason = PolicyReader.doubt(value) { return [.unknown(kind: nil, UnknownText(reason))] }
    if value == "*" { return [.everyone] }
    guard let object = value.object else { throw wrongKind(path(), "\"*\" or an object", value) }
    var entries: [PrincipalEntry] = []
    for entry in object.entries {
      guard let kind = Principal.Kind(rawValue: entry.key), kind != .everyone else {
        throw PolicyError(path: path(), problem: .unknownPrincipal(entry.key))
      }
      // CloudFormation passes on an account ID that is written as a number.
      for text in try texts(entry.value, path().appending(entry.key), scalars: kind == .aws) {
        let read = PrincipalEntry(kind, text)
        if case .nobody(let text) = read {
          findings.append(
            PolicyFinding(path: path().appending(entry.key), message: PolicyReader.namesNobody(text)))
        }
        entries.append(read)
      }
    }
    return entries
  }

  private static func namesNobody(_ text: String) -> String {
    if text.utf8.contains(where: { $0 == 0x2A || $0 == 0x3F }) {
      return "'\(text)' is not a valid principal: a wildcard is allowed only as \"*\" alone"
    }
    return
      "'\(text)' is not a valid principal: it is neither an account nor an ARN; IAM shows a unique ID in place of a deleted principal"
  }
}
