internal import CrossAccountCloudFormation

/// The values that stacks export, by account, region and name.
struct ExportedValues {
  struct Source {
    var template: Int
    var value: Value
  }

  private var sources: [String: Source] = [:]

  init(_ templates: [AccessTemplate]) {
    for (index, template) in templates.enumerated() {
      guard !template.template.outputs.isEmpty else { continue }
      let resolver = TemplateResolver(templates, index, exports: nil)
      for (_, output) in template.template.outputs {
        guard let export = output.export, output.condition == nil,
          let name = resolver.resolve(export).string
        else { continue }
        sources[ExportedValues.key(name, template)] = Source(template: index, value: output.value)
      }
    }
  }

  func source(of name: String, for template: AccessTemplate) -> Source? {
    sources[ExportedValues.key(name, template)]
  }

  private static func key(_ name: String, _ template: AccessTemplate) -> String {
    "\(template.accountText) \(template.region ?? "") \(name)"
  }
}
