internal import CrossAccountCloudFormation

/// What functions can refer to in a template, with the types that say what they give.
struct TemplateNames {
  private var resources: [(name: String, type: String)] = []
  private var parameters: [(name: String, type: String, isSecret: Bool)] = []

  init() {}

  init(_ template: Template) {
    resources = template.resources.map { ($0.key, $0.element.type) }
    parameters = template.parameters.map { ($0.key, $0.element.type.rawValue, $0.element.noEcho) }
  }

  /// Whether the template has the same names of the same types in the same order.
  func mean(theSameIn template: Template) -> Bool {
    guard resources.count == template.resources.count, parameters.count == template.parameters.count
    else { return false }
    for (known, (name, resource)) in zip(resources, template.resources)
    where known.name != name || known.type != resource.type { return false }
    for (known, (name, parameter)) in zip(parameters, template.parameters)
    where known.name != name || known.type != parameter.type.rawValue || known.isSecret != parameter.noEcho {
      return false
    }
    return true
  }
}
