public import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

/// Checks policies against the catalogue of IAM's actions.
///
/// What a function of the template hides is not accused, nor is what the catalogue's data leaves open. A statement in
/// which conditions decide is checked in each way that they can turn out.
/// Keep one for many policies: it remembers what it has looked up.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public struct ActionCheck {
  private var catalogue = ActionLookup()
  /// Statements about which there is nothing to say, by the kind of their policy.
  private var sound: [PolicyKind: RecentValues] = [:]

  /// A check that has looked up nothing yet.
  public init() {}

  /// - Parameters:
  ///   - policy: The document, as an object.
  ///   - path: Of the document, for the findings.
  public mutating func findings(
    policy: Value, kind: PolicyKind, at path: PropertyPath
  ) -> [TemplateFinding] {
    findings(PolicyStatement.all(in: policy, at: path), kind)
  }

  /// The findings about one place of a template.
  public mutating func findings(_ place: PolicyPlace) -> [TemplateFinding] {
    findings(place.statements, place.kind)
  }

  private mutating func findings(_ statements: [PolicyStatement], _ kind: PolicyKind) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for statement in statements where !(sound[kind]?.contains(statement.value) ?? false) {
      let found = self.findings(statement, kind)
      // Inside of a branch less of a statement may count.
      if found.isEmpty, statement.branches.isEmpty {
        sound[kind, default: RecentValues()].insert(statement.value)
      }
      findings += found
    }
    return findings
  }

  private mutating func findings(_ statement: PolicyStatement, _ kind: PolicyKind) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for one in statement.cases {
      let statement = ActionStatement(one, kind: kind, &catalogue)
      let found =
        statement.actionFindings + statement.resourceFindings(&catalogue)
        + statement.conditionFindings(&catalogue)
      findings += found.filter { !findings.contains($0) }
    }
    return findings
  }
}
