internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A condition's name is one of the template's conditions.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
struct DanglingConditionRule: TemplateRule {
  static let codes = ["dangling-condition"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    if subject.survey.uses.isEmpty { return [] }
    guard !subject.transforms.addNames, !subject.hasLoop(in: .conditions) else { return [] }
    let conditions = subject.template.conditions
    return subject.survey.uses.lazy.compactMap { use -> TemplateFinding? in
      guard use.kind == .condition, !use.isInsideLoop, !conditions.contains(use.name) else { return nil }
      let hint = Spelling.suggestion(for: use.name, among: conditions.keys)
      let message =
        "\(use.place.text(use.path)) names the condition '\(use.name)', "
        + "which \(subject.name) does not have\(hint)"
      return .error("dangling-condition", message, at: use.place.path(use.path))
    }.prefix(RuleSubject.mostFindings).map(\.self)
  }
}
