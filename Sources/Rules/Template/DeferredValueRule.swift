internal import CrossAccountCloudFormation

/// Everything that depends on its place has been filled in. A finding is a mistake of this package or of a
/// resolver, reported as a diagnostic so that the run ends like any other with an error.
struct DeferredValueRule: TemplateRule {
  static let codes = ["unresolved-value"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.survey.deferred.map { finding in
      .error(
        "unresolved-value",
        "internal error: \(finding.place.text(finding.path)) was left unresolved (\(finding.what))",
        at: finding.place.path(finding.path))
    }
  }
}
