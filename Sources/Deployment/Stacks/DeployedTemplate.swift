internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// The template of a stack, as AWS returns it: as text where it was written in YAML, as an object where in JSON.
package struct DeployedTemplate: Sendable {
  package var text: [UInt8]

  /// Reads an answer of `get-template`; nil for one without a template.
  init?(_ node: Node) {
    switch node["TemplateBody"] {
    case let body? where body.string?.isEmpty == false: text = Array((body.string ?? "").utf8)
    case let body? where body.entries?.isEmpty == false:
      // JSON is YAML, which keeps the order and the numbers of what was read.
      guard let bytes = try? YAMLWriter.write(body) else { return nil }
      text = bytes
    default: return nil
    }
  }

  /// Nil for what is not a template.
  var template: Template? {
    let read = Template.read(text, file: "template")
    return read.template.flatMap { $0.resources.isEmpty ? nil : $0 }
  }
}
