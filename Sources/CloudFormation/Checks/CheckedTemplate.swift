internal import Diagnostics

/// A template on its way through the checks, with what several of them need to know.
struct CheckedTemplate {
  let template: Template
  let stack: String
  let location: SourceLocation?
  let survey: TemplateSurvey
  let transforms: TransformNames

  init(_ template: Template, stack: String, location: SourceLocation?) {
    self.template = template
    self.stack = stack
    self.location = location
    survey = TemplateSurvey(template)
    transforms = TransformNames(template)
  }

  /// Whether resources, parameters or mappings may exist that the template does not spell out.
  var hasUnknownNames: Bool { transforms.addNames || hasLoop(in: .resources) }

  func hasLoop(in section: ForEach.Section) -> Bool { template.loops.contains { $0.section == section } }

  func location(_ place: TemplatePlace) -> SourceLocation? { place.location ?? location }
}
