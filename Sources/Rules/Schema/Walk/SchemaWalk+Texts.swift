internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What is said of texts whatever their schema.
extension SchemaWalk {
  /// A name of the template between `${` and `}` was probably meant for `Fn::Sub`; without it the text stays as it is.
  mutating func checkVariables(in text: String) {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return }
    var found: String?
    var isVariable = false
    SubstitutionText.forEachName(in: text) { name in
      isVariable = true
      if found == nil, isNamed(name) { found = name }
    }
    // The same text may be meant in a template that has no such name.
    if isVariable { isUncertain = true }
    guard alternatives == 0, let found else { return }
    report(
      "variable-outside-sub",
      "holds '${\(found)}', which stays as it is: a variable is replaced by Fn::Sub only; write !Sub before the text",
      .warning)
  }

  private func isNamed(_ name: String) -> Bool {
    if name.hasPrefix("AWS::") { return PseudoParameter(rawValue: name) != nil }
    if template.parameters.contains(name) || template.resources.contains(name) { return true }
    guard let dot = name.firstIndex(of: ".") else { return false }
    return template.resources.contains(String(name[..<dot]))
  }

  mutating func checkDynamicReference(_ text: String) {
    guard isExtended, alternatives == 0, let fault = DynamicReference.fault(in: text, of: resource.typeName)
    else { return }
    report("dynamic-reference", fault)
  }

  /// A password that anybody can read who can read the template or the stack.
  mutating func checkSecret(_ entry: ValueObject.Entry) {
    let fault: String
    switch entry.value {
    case .string(let text) where !text.isEmpty && !text.isDynamicReference:
      fault = "is written in the template"
    case .intrinsic(.ref(let name)):
      guard let parameter = template.parameters[name], !parameter.noEcho,
        !ParameterTypes.isFromStore(parameter.type)
      else { return }
      fault = "comes from the parameter \(name), which anybody sees who sees the stack"
    default: return
    }
    report(
      "password-in-clear",
      "\(fault); take it from Secrets Manager by '{{resolve:secretsmanager:…}}', or from a parameter with NoEcho",
      .warning, at: .key(entry.key))
  }
}

extension String {
  /// Whether a property of the name holds a password; decided by the last letter for nearly all others.
  var isNameOfSecret: Bool {
    utf8.last == UInt8(ascii: "d")
      && (self == "Password" || hasSuffix("UserPassword") || Self.passwords.contains(self))
  }

  private static let passwords: Set<String> = [
    "AccountPassword", "AdminPassword", "ADDomainJoinPassword", "CrossRealmTrustPrincipalPassword",
    "DbPassword",
    "KdcAdminPassword",
  ]
}
