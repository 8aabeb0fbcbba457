internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// The resources of a statement against those that its actions apply to.
extension ActionStatement {
  func resourceFindings(_ catalogue: inout ActionLookup) -> [TemplateFinding] {
    guard isKnown else { return [] }
    let resources = statement.resources
    if resources.count == 1, resources[0].value == "*" { return wildcardFindings(at: resources[0].path) }
    var patterns: [String] = []
    var findings: [TemplateFinding] = []
    var areAllKnown = true
    for resource in resources {
      // Of what is no ARN that IAM reads, the grammar says more.
      guard let text = ResourceText(resource.value), text.isARN,
        ResourceGrammar.fault(of: resource.value) == nil
      else {
        areAllKnown = false
        continue
      }
      areAllKnown = areAllKnown && text.isLiteral
      if applies(to: text.pattern, entries.map(\.facts), &catalogue) {
        patterns.append(text.pattern)
      } else {
        findings.append(mismatch(text.shown, at: resource.path))
      }
    }
    // With no resource left there is nothing more to say than that.
    if areAllKnown, isAllow, !patterns.isEmpty { findings += idleFindings(patterns, &catalogue) }
    return findings
  }

  private func applies(
    to pattern: String, _ facts: [ActionPatternFacts], _ catalogue: inout ActionLookup
  ) -> Bool {
    if pattern == "*" { return true }
    for entry in facts {
      for arn in entry.arns where catalogue.overlaps(arn, with: pattern) { return true }
    }
    return facts.contains { mayServe(pattern, $0, &catalogue) }
  }

  /// Where the data may lack what the service does: actions so new that their names are all that is known, and
  /// actions that take no resource but `*` by AWS's pages, yet stand beside patterns of ARNs of their own service
  /// in AWS's own policies, such as `s3:ListAllMyBuckets` beside `arn:aws:s3:::*`.
  private func mayServe(
    _ pattern: String, _ facts: ActionPatternFacts, _ catalogue: inout ActionLookup
  ) -> Bool {
    if !facts.areDetailsKnown { return true }
    guard let prefix = facts.actions?.first?.service.prefix else { return true }
    let other = ActionStatement.otherNames[prefix]
    if let other, catalogue.overlaps("arn:*:\(other):*", with: pattern) { return true }
    return facts.hasFreeActions && pattern.utf8.contains(UInt8(ascii: "*"))
      && catalogue.overlaps("arn:*:\(prefix):*", with: pattern)
  }

  /// Services whose ARNs may have another service's name.
  private static let otherNames = [
    "codeconnections": "codestar-connections", "codestar-connections": "codeconnections",
    "ssmmessages": "ssm",
  ]

  private func mismatch(_ resource: String, at path: PropertyPath) -> TemplateFinding {
    let arns = Set(entries.flatMap(\.facts.arns)).sorted()
    let names = ActionStatement.list(entries.map(\.facts.text))
    let fix =
      arns.isEmpty
      ? "its actions support no resource but '*'" : "their ARNs are like \(ActionStatement.list(arns))"
    return TemplateFinding(
      .warning, code: "resource-mismatch",
      "no action of the statement (\(names)) applies to '\(resource)'; \(fix)", at: path)
  }

  /// Actions that are named, yet apply to none of the resources.
  private func idleFindings(
    _ patterns: [String], _ catalogue: inout ActionLookup
  ) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for (facts, path) in entries where !facts.isPattern {
      var isServed = false
      for pattern in patterns where !isServed { isServed = applies(to: pattern, [facts], &catalogue) }
      guard !isServed else { continue }
      let fix =
        facts.arns.isEmpty
        ? "it supports no resource but '*'; give it a statement of its own"
        : "its ARNs are like \(ActionStatement.list(facts.arns.sorted()))"
      findings.append(
        TemplateFinding(
          .warning, code: "action-without-resource",
          "\(facts.text) applies to no resource of the statement: \(fix)", at: path))
    }
    return findings
  }

  private func wildcardFindings(at path: PropertyPath) -> [TemplateFinding] {
    // A condition narrows in its own way, and in a resource policy `*` is what the policy is attached to.
    guard isAllow, kind == .identity, !statement.has("Condition") else { return [] }
    let wide = entries.map(\.facts).filter(\.canBeNarrowed)
    guard let first = wide.first else { return [] }
    let arns = first.actions?.first(where: \.canBeNarrowed)?.arns ?? []
    let example = arns.first.map { " such as \($0)" } ?? ""
    return [
      TemplateFinding(
        .warning, code: "wildcard-resource",
        "'*' lets \(ActionStatement.list(wide.map(\.text))) reach every resource; name those that are needed, "
          + "by ARNs\(example)", at: path)
    ]
  }
}
