internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// Resources are what the registry's schemas allow: see ``SchemaCheck``.
struct SchemaRule: TemplateRule {
  static let codes = [
    "duplicate-item", "exactly-one-property", "excluded-property", "excluded-value", "item-count", "length",
    "missing-dependent-property", "missing-property", "no-alternative-fits", "out-of-range",
    "pattern-mismatch", "property-count", "read-only-property", "several-alternatives-fit",
    "type-not-in-region", "unknown-attribute", "unknown-property", "unknown-type", "value-not-allowed",
    "wrong-type", "serverless-transform", "type-name", "retired-type", "identifier-twice", "value-format",
    "variable-outside-sub", "dynamic-reference", "password-in-clear",
  ]
  // The schemas grow old: a value that AWS has allowed since must not keep anybody from deploying.
  static let canErrorsBeAccepted = true

  private let check = SchemaCheck()

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    check.findings(in: subject.template, region: subject.placed.place.region?.rawValue).map { finding in
      var finding = finding
      finding.lead = .path
      finding.isAboutKey = finding.isAboutKey || finding.code == "unknown-property"
      return finding
    }
  }
}
