internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// What can be wrong with the name of a service that a policy trusts.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
enum ServicePrincipal {
  struct Fault {
    /// A warning where AWS may know the name after all.
    var severity: Severity
    var message: String
  }

  private static let domains = [".amazonaws.com", ".amazonaws.com.cn"]
  /// Ends of names that services have beside the usual one.
  private static let others = [
    ".aws.internal", ".aws.dev", ".amazonaws.eu", ".c2s.ic.gov", ".sc2s.sgov.gov", ".csp.hci.ic.gov",
    ".cloud.adc-e.uk",
  ]

  static func fault(of name: String) -> Fault? {
    // Filled in before or while the stack is deployed.
    if name.isDynamicReference || name.contains("${") { return nil }
    if name == "*" {
      return Fault(
        severity: .warning, message: "'*' is not a service; name each one, such as 'lambda.amazonaws.com'")
    }
    if name.hasPrefix("arn:") {
      return Fault(
        severity: .error,
        message:
          "'\(name)' is an ARN, not a service; put it under 'AWS', or name a service as 'lambda.amazonaws.com'"
      )
    }
    if !name.isEmpty, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Fault(severity: .error, message: "'\(name)' is not a service; an account belongs under 'AWS'")
    }
    for domain in domains where name.hasSuffix(domain) {
      return misspelling(String(name.dropLast(domain.count)), domain)
    }
    if others.contains(where: name.hasSuffix) || name.hasPrefix("aws.") { return nil }
    return shape(name)
  }

  private static func misspelling(_ service: String, _ domain: String) -> Fault? {
    if service.isEmpty || ServicePrincipalNames.contains(service) { return nil }
    // Services of one region only, such as `logs.eu-central-1`.
    if service.split(separator: ".").contains(where: isRegion) { return nil }
    guard let near = Spelling.nearest(to: service, among: ServicePrincipalNames.all), service.count > 4 else {
      return nil
    }
    return Fault(
      severity: .warning,
      message: "'\(service)\(domain)' is not a known service; did you mean '\(near)\(domain)'?")
  }

  private static func isRegion(_ part: Substring) -> Bool {
    part.utf8.count(where: { $0 == 0x2D }) >= 2 && part.utf8.last.map { (0x30...0x39).contains($0) } ?? false
  }

  /// A name that does not end like one: `lambda`, `lambda.amazon.com`, `lambda.amazonaws.co`.
  private static func shape(_ name: String) -> Fault {
    let service = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    guard ServicePrincipalNames.contains(service) else {
      // Skills of Alexa, for instance, are named `alexa-appkit.amazon.com`.
      let hint = name.contains(".") ? "" : "; services are named like 'lambda.amazonaws.com'"
      return Fault(
        severity: name.contains(".") ? .warning : .error,
        message: "'\(name)' is not the name of a service\(hint)")
    }
    return Fault(
      severity: .error,
      message: "'\(name)' is not the name of a service; did you mean '\(service).amazonaws.com'?")
  }
}
