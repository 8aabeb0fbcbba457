internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The principals that the policies of a template name are such as there can be.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum PrincipalRule {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    if !place.kind.namesPrincipals { return [] }
    return place.statements.flatMap { $0.principals + $0.notPrincipals }.compactMap { finding($0, of: place) }
  }

  private static func finding(
    _ principal: PolicyStatement.NamedPrincipal, of place: PolicyPlace
  ) -> TemplateFinding? {
    // CloudFormation passes on an account ID that is written as a number.
    let number = principal.kind == .aws ? principal.name.value.scalarText : nil
    guard let name = principal.name.text ?? number else { return nil }
    let fault: (severity: Severity, code: String, message: String)
    switch principal.kind {
    case .service?:
      guard let found = ServicePrincipal.fault(of: name) else { return nil }
      fault = (found.severity, "service-principal", found.message)
    case .aws?:
      guard let found = AccountPrincipal.fault(of: name) else { return nil }
      fault = (.error, "aws-principal", found)
    default: return nil
    }
    // IAM checks a trust policy when it saves it; other services differ.
    return TemplateFinding(
      place.kind == .trust ? fault.severity : min(fault.severity, .warning), code: fault.code,
      fault.message, at: principal.name.path)
  }
}
