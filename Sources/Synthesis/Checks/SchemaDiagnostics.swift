internal import CloudFormation
internal import Diagnostics
internal import Infrastructure
internal import Validation

/// What the registry's schemas have against a stack's resources, each finding at the resource's line of Swift.
///
/// Unlike other errors these can be suppressed at their resource: the schemas that come with this package grow
/// old, and a value that AWS has allowed since must not keep anybody from deploying.
struct SchemaDiagnostics {
  private let check = SchemaCheck()

  func findings(_ template: Template, in stack: Stack) -> [Diagnostic] {
    check.findings(in: template, region: stack.region.rawValue)
      .compactMap { Self.diagnostic($0, template, stack) }
  }

  /// The findings that tell something new.
  ///
  /// - Parameter others: What other checks have found: where they found an error, they tell more of it.
  static func remaining(_ findings: [Diagnostic], beside others: [Diagnostic]) -> [Diagnostic] {
    if findings.isEmpty { return [] }
    let told = Set(others.filter { $0.severity == .error }.map(\.location))
    return findings.filter { !told.contains($0.location) }
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
