internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The principals that the policies of a template name are such as there can be.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum PrincipalCheck {
  static func check(_ places: [PolicyPlace]) -> [TemplateFinding] {
    places.filter { $0.kind.namesPrincipals }.flatMap { place -> [TemplateFinding] in
      var findings: [TemplateFinding] = []
      for statement in PolicyStatements.all(in: place) {
        for name in ["Principal", "NotPrincipal"] {
          guard let principal = statement.fields[name]?.object else { continue }
          let path = statement.path.appending(.key(name))
          findings += check(principal, at: path, of: place)
        }
      }
      return findings
    }
  }

  private static func check(
    _ principal: ValueObject, at path: PropertyPath, of place: PolicyPlace
  ) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    func report(_ severity: Severity, _ code: String, _ fault: String, _ path: PropertyPath) {
      // IAM checks a trust policy when it saves it; other services differ.
      let severity = place.kind == .trust ? severity : min(severity, .warning)
      findings.append(
        TemplateFinding(severity, code: code, "\(place.name): \(fault)", at: path))
    }
    for (text, path) in LiteralTexts.all(in: principal["Service"], path.appending(.key("Service"))) {
      guard let fault = ServicePrincipal.fault(of: text) else { continue }
      report(fault.severity, "service-principal", fault.message, path)
    }
    for (text, path) in LiteralTexts.all(in: principal["AWS"], path.appending(.key("AWS"))) {
      guard let fault = AccountPrincipal.fault(of: text) else { continue }
      report(.error, "aws-principal", fault, path)
    }
    return findings
  }
}
