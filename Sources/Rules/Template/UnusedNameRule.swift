internal import CrossAccountCloudFormation

/// Parameters, mappings and conditions are used: what nothing reads was forgotten, or meant by a name that is misspelt.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
struct UnusedNameRule: TemplateRule {
  static let codes = ["unused-parameter", "unused-mapping", "unused-condition"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let template = subject.template
    // A macro or a loop may use what is spelled out nowhere. SAM reads Globals, too.
    guard !template.parameters.isEmpty || !template.mappings.isEmpty || !template.conditions.isEmpty,
      !subject.survey.isEmpty, template.loops.isEmpty, !subject.transforms.addNames,
      template.macroSections.isEmpty, template.hooks == nil
    else { return [] }
    let survey = subject.survey
    var names: Set<String> = []
    var conditions: Set<String> = []
    for use in survey.uses {
      if use.isInsideLoop { return [] }
      if use.kind == .condition { conditions.insert(use.name) } else { names.insert(use.target) }
    }
    // A rule may read all parameters of a type.
    let parameters = template.rules.isEmpty ? template.parameters.keys.filter { !names.contains($0) } : []
    var findings = parameters.map { finding("unused-parameter", "parameter", "Parameters", $0) }
    findings += template.conditions.keys.filter { !conditions.contains($0) }
      .map { finding("unused-condition", "condition", "Conditions", $0) }
    let maps = survey.mapLookups.map(\.map.string)
    if !maps.contains(nil), !template.mappings.isComputed {
      let used = Set(maps.compactMap(\.self))
      findings += template.mappings.keys.filter { !used.contains($0) }
        .map { finding("unused-mapping", "mapping", "Mappings", $0) }
    }
    return findings
  }

  private func finding(
    _ code: String, _ kind: String, _ section: String, _ name: String
  ) -> TemplateFinding {
    .warning(
      code, "nothing uses the \(kind) \(name); remove it, or use it",
      at: PropertyPath([.key(section), .key(name)]))
  }
}
