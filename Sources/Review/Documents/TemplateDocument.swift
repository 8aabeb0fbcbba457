internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// A template that was read: its sections as they are written, functions in one form.
struct TemplateDocument: Sendable {
  let file: TemplateFile
  let node: Node
  /// By section.
  let raw: ValueObject

  /// Nil for a file that is no template. Throws what keeps the text from being read.
  static func read(_ file: TemplateFile) throws(YAMLError) -> TemplateDocument? {
    let node = try DocumentReader.read(file.bytes, file: file.path)
    guard node.tag == nil, let sections = node.entries, isTemplate(node) else { return nil }
    let entries = sections.map { section in
      ValueObject.Entry(section.key, Value(section.value, isCondition: section.key == "Conditions"))
    }
    return TemplateDocument(file: file, node: node, raw: ValueObject(distinct: entries))
  }

  private static func isTemplate(_ node: Node) -> Bool {
    if node["AWSTemplateFormatVersion"] != nil { return true }
    guard let resources = node["Resources"] else { return node["Transform"] != nil }
    guard let entries = resources.entries, let first = entries.first else { return false }
    return first.value["Type"] != nil || first.key.hasPrefix("Fn::")
  }

  /// The template in its typed form; what has not the shape of a template is left out.
  var template: Template {
    var diagnostics = DiagnosticList()
    return Template(node, file: file.path, diagnostics: &diagnostics)
  }

  /// In canonical form.
  var canonical: Value { CanonicalForm.template(.object(raw)) }

  func section(_ name: String) -> ValueObject { raw[name]?.object ?? [:] }

  /// The resource as it is written.
  func resource(_ logicalID: String) -> ValueObject? { section("Resources")[logicalID]?.object }
}
