package import CrossAccountCloudFormation

/// The values that stacks export, by account, region and name.
package struct ExportedValues: Sendable {
  package struct Source: Sendable {
    package var template: Int
    package var value: Value
  }

  private var sources: [String: Source] = [:]

  package init(_ templates: [PlacedTemplate]) {
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

  package func source(of name: String, for template: PlacedTemplate) -> Source? {
    sources[ExportedValues.key(name, template)]
  }

  private static func key(_ name: String, _ template: PlacedTemplate) -> String {
    "\(template.place.accountText) \(template.place.region?.rawValue ?? "") \(name)"
  }
}
