import CrossAccountCloudFormation
import CrossAccountTestSupport

enum Texts {
  /// A template read from YAML, which must have the shape of one.
  static func template(_ yaml: String) throws -> Template {
    let (template, diagnostics) = Template.read(Array(yaml.utf8), file: "t.yaml")
    guard let template, diagnostics.isEmpty else { throw ToolError("\(diagnostics)") }
    return template
  }
}
