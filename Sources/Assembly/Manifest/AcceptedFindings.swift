package import CrossAccountCloudFormation

/// The findings that the author of a template accepts. Templates don't hold them: they are not part of what is
/// deployed.
package struct AcceptedFindings: Sendable, Hashable {
  /// By the logical ID of the resource that they are about, in the order of the template.
  package var all: [Finding] = []

  package struct Finding: Sendable, Hashable {
    package var logicalID: String
    package var suppression: Suppression
  }

  init(_ all: [Finding]) { self.all = all }

  /// What the author of a template's resources accepts.
  package init(of template: Template) {
    for (logicalID, resource) in template.resources {
      all += resource.suppressions.map { Finding(logicalID: logicalID, suppression: $0) }
    }
  }

  /// Puts them back into the template that was read.
  func apply(to template: inout Template) {
    for finding in all { template.resources[finding.logicalID]?.suppressions.append(finding.suppression) }
  }
}
