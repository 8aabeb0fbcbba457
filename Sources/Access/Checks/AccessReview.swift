internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Looks for access that is broader than anybody meant, and for conditions that do nothing.
///
/// Each template is looked at by itself; of the others only their roles are known.
public struct AccessReview: Sendable {
  private let templates: [AccessTemplate]
  private let exports: ExportedValues
  private let roles: KnownRoles

  public init(_ templates: [AccessTemplate]) {
    self.templates = templates
    exports = ExportedValues(templates)
    roles = KnownRoles(templates, exports)
  }

  /// - Parameter index: The template's place.
  public func findings(in index: Int) -> [AccessFinding] {
    let resolver = TemplateResolver(templates, index, exports: exports)
    var findings: [AccessFinding] = []
    for (logicalID, resource) in templates[index].template.resources {
      guard let check = ResourceAccessCheck(logicalID, resource, resolver, roles) else { continue }
      findings += check.findings
    }
    return findings
  }
}
