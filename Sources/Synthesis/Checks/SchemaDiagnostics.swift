internal import CloudFormation
internal import Diagnostics
internal import Infrastructure
internal import Validation

/// What the registry's schemas have against a stack's resources, each finding at the resource's line of Swift.
///
/// Unlike other errors these can be suppressed at their resource: the schemas that come with this package grow
/// old, and a value that AWS has allowed since must not keep anybody from deploying.
enum SchemaDiagnostics {
  static func check(_ template: Template, in stack: Stack) -> [Diagnostic] {
    SchemaCheck.check(template, region: stack.region.rawValue).compactMap { finding in
      diagnostic(finding, template, stack)
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
