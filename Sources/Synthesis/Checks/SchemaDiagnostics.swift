internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountRules

/// What the registry's schemas have against a stack's resources, each finding at the resource's line of Swift.
///
/// Unlike other errors these can be suppressed at their resource: the schemas that come with this package grow
/// old, and a value that AWS has allowed since must not keep anybody from deploying.
struct SchemaDiagnostics {
  private let check = SchemaCheck()

  /// The properties of which other checks tell more, by the codes of those checks.
  private static let toldBy: [String: Set<String>] = [
    "deletion-policy": ["DeletionPolicy", "UpdateReplacePolicy"],
    "environment-key": ["Environment"], "environment-size": ["Environment"],
    "environment-variable": ["Environment"],
    "function-code": ["Code", "Handler", "Runtime", "PackageType"],
    "function-limit": ["Timeout", "MemorySize"],
    "policy-shape": ["AssumeRolePolicyDocument", "Policies", "PolicyDocument"],
    "role-name": ["RoleName"], "role-name-length": ["RoleName"],
    "session-duration": ["MaxSessionDuration"],
  ]

  func findings(_ template: Template, in stack: Stack) -> [TemplateFinding] {
    check.findings(in: template, region: stack.region.rawValue)
  }

  /// The findings as they are shown, those that tell something new.
  ///
  /// - Parameter others: What other checks have found.
  static func diagnostics(
    _ findings: [TemplateFinding], _ template: Template, in stack: Stack, beside others: [Diagnostic]
  ) -> [Diagnostic] {
    if findings.isEmpty { return [] }
    var told: [SourceLocation?: Set<String>] = [:]
    for other in others where other.severity == .error {
      guard let names = toldBy[other.code] else { continue }
      let named = names.filter { other.message.contains($0) }
      told[other.location, default: []].formUnion(named.isEmpty ? names : named)
    }
    return findings.compactMap { finding in
      let diagnostic = Self.diagnostic(finding, template, stack)
      guard let diagnostic, let names = told[diagnostic.location] else { return diagnostic }
      return finding.path.steps.contains { step in
        if case .key(let name) = step { names.contains(name) } else { false }
      } ? nil : diagnostic
    }
  }

  private static func diagnostic(
    _ finding: TemplateFinding, _ template: Template, _ stack: Stack
  ) -> Diagnostic? {
    guard case .key(let section) = finding.path.steps.first,
      case .key(let name) = finding.path.steps.dropFirst().first
    else { return Diagnostic(finding, "\(finding.path)", at: stack.location) }
    let rest = PropertyPath(Array(finding.path.steps.dropFirst(2)))
    guard section == "Resources", let resource = template.resources[name] else {
      return Diagnostic(
        finding, "output \(name): \(rest)", at: template.outputs[name]?.location ?? stack.location)
    }
    if resource.suppressions.contains(where: { $0.code == finding.code }) { return nil }
    return Diagnostic(finding, "resource \(name): \(rest)", at: resource.location ?? stack.location)
  }
}

extension Diagnostic {
  fileprivate init(_ finding: TemplateFinding, _ place: String, at location: SourceLocation) {
    self.init(finding.severity, code: finding.code, "\(place) \(finding.message)", at: location)
  }
}
