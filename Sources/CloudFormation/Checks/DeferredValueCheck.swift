/// Everything that depends on its place has been filled in. A finding is a mistake of this package or of a
/// resolver, told as a diagnostic so that the run ends like any other with an error.
enum DeferredValueCheck {
  static func check(_ subject: CheckedTemplate) -> [TemplateFinding] {
    subject.survey.deferred.map { finding in
      .error(
        "unresolved-value",
        "internal error: \(finding.place.text(finding.path)) was left unresolved (\(finding.what))",
        at: finding.place.path(finding.path))
    }
  }
}
