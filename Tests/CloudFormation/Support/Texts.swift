import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountYAML

/// Short ways from text to values and back.
enum Texts {
  static func value(_ yaml: String) throws -> Value {
    Value(try DocumentReader.read(Array(yaml.utf8), file: "t"))
  }

  static func yaml(_ value: Value) throws -> String {
    String(decoding: try YAMLWriter.write(try value.node), as: UTF8.self)
  }

  /// A template read from YAML, which must have the shape of one.
  static func template(_ yaml: String) throws -> Template {
    let (template, diagnostics) = Template.read(Array(yaml.utf8), file: "t.yaml")
    guard let template, diagnostics.isEmpty else { throw Unreadable(diagnostics: diagnostics) }
    return template
  }

  struct Unreadable: Error {
    var diagnostics: [Diagnostic]
  }
}
