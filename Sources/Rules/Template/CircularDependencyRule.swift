internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Resources, and conditions, depend on each other in one direction only.
///
/// https://repost.aws/knowledge-center/cloudformation-circular-dependency
struct CircularDependencyRule: TemplateRule {
  static let codes = ["circular-dependency", "circular-condition"]
  static let seesThroughMacros = true

  /// More in one template would hide everything else.
  private static let mostFindings = 20

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    // A macro may take apart what looks like a circle, as SAM does with a function and its API.
    guard !subject.survey.uses.isEmpty, !subject.transforms.addNames else { return [] }
    return resources(subject) + conditions(subject)
  }

  private func resources(_ subject: RuleSubject) -> [TemplateFinding] {
    let resources = subject.template.resources
    var certain = DependencyGraph(resources.keys)
    var possible = certain
    for use in subject.survey.uses where use.kind != .condition && use.place.section == .resource {
      // CloudFormation's documents do not say that metadata makes one resource wait for another.
      guard use.path.steps.first != .key("Metadata") else { continue }
      let isConditional =
        use.path.isConditional || resources[use.place.name]?.attributes.condition != nil
        || resources[use.target]?.attributes.condition != nil
      if !isConditional { certain.add(use.place.name, dependsOn: use.target, by: use.path) }
      possible.add(use.place.name, dependsOn: use.target, by: use.path)
    }
    let cycles = certain.takeCycles(limit: Self.mostFindings)
    for cycle in cycles { possible.remove(cycle) }
    return cycles.map { finding(.error, $0, subject) }
      + possible.takeCycles(limit: Self.mostFindings - cycles.count).map { finding(.warning, $0, subject) }
  }

  private func conditions(_ subject: RuleSubject) -> [TemplateFinding] {
    var graph = DependencyGraph(subject.template.conditions.keys)
    for use in subject.survey.uses where use.kind == .condition && use.place.section == .condition {
      graph.add(use.place.name, dependsOn: use.name, by: use.path)
    }
    return graph.takeCycles(limit: Self.mostFindings).map { cycle in
      .error(
        "circular-condition", "conditions refer to each other: \(path(cycle))",
        at: TemplatePlace(.condition, cycle[0].from).path(cycle[0].path))
    }
  }

  private func finding(
    _ severity: Severity, _ cycle: [DependencyGraph.Edge], _ subject: RuleSubject
  ) -> TemplateFinding {
    let first = cycle[0]
    let what = cycle.count == 1 ? "resource \(first.from) depends on itself" : "circular dependency"
    let when = severity == .warning ? ", unless the conditions on it exclude each other" : ""
    let ways = cycle.map { "\($0.from) by \($0.path)" }.joined(separator: ", ")
    return TemplateFinding(
      severity, code: "circular-dependency", "\(what): \(path(cycle)) (\(ways))\(when)",
      at: TemplatePlace(.resource, first.from).path(first.path),
      notes: cycle.map { edge in
        .init(
          "\(edge.from) depends on \(edge.to) by \(edge.path)",
          at: TemplatePlace(.resource, edge.from).path(edge.path))
      })
  }

  private func path(_ cycle: [DependencyGraph.Edge]) -> String {
    (cycle.map(\.from) + [cycle[0].from]).joined(separator: " → ")
  }
}
