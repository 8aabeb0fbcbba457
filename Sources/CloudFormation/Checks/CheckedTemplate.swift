/// A template on its way through the checks, with what several of them need to know.
struct CheckedTemplate {
  let template: Template
  /// How messages name the template, such as `stack home`.
  let name: String
  /// Empty where nothing of it could give a finding.
  let survey: TemplateSurvey
  let transforms: TransformNames

  /// - Parameter survey: By default only what could give a finding is surveyed.
  init(_ template: Template, name: String, survey: TemplateSurvey? = nil) {
    self.template = template
    self.name = name
    self.survey =
      survey ?? (PlainReferences.areAll(in: template) ? TemplateSurvey() : TemplateSurvey(template))
    transforms = TransformNames(template)
  }

  /// Whether resources, parameters or mappings may exist that the template does not spell out.
  var hasUnknownNames: Bool { transforms.addNames || hasLoop(in: .resources) }

  func hasLoop(in section: ForEach.Section) -> Bool { template.loops.contains { $0.section == section } }
}
