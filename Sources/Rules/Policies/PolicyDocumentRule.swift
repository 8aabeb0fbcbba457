internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What the rules for policy documents have to say about each document by itself.
///
/// The same few documents are in most templates: one about which there is nothing to say is looked at once.
struct PolicyDocumentRule: TemplateRule {
  static let codes = [
    "policy-shape", "policy-grammar", "policy-character", "policy-version", "service-principal",
    "aws-principal",
    "trust-action", "trust-federation", "unknown-action-service", "unknown-action", "action-matches-nothing",
    "resource-mismatch", "action-without-resource", "wildcard-resource", "unknown-condition-key",
    "condition-key-mismatch", "condition-operator", "policy-action", "policy-resource", "policy-sid",
    "policy-empty",
  ]

  private var actions = ActionCheck()
  private var sound: [PolicyKind: RecentValues] = [:]

  mutating func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.policies.flatMap { place -> [TemplateFinding] in
      if sound[place.kind]?.contains(place.document) ?? false { return [] }
      let findings = check(place)
      if findings.isEmpty { sound[place.kind, default: RecentValues()].insert(place.document) }
      return findings
    }
  }

  private mutating func check(_ place: PolicyPlace) -> [TemplateFinding] {
    let findings =
      PolicyGrammarRule.check(place) + PolicyVersionRule.check(place) + PrincipalRule.check(place)
      + TrustActionRule.check(place) + StatementGrammar.check(place) + actions.findings(place)
    return findings.map { finding in
      var finding = finding
      finding.lead = .document(place.name)
      return finding
    }
  }
}
