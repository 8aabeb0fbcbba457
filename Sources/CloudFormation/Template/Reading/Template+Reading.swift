public import CrossAccountDiagnostics
public import CrossAccountYAML

extension Template {
  /// Reads a template from YAML or JSON, whoever wrote it.
  ///
  /// What has not the shape of a template is reported with its place and left out; the rest is still read.
  ///
  /// - Parameters:
  ///   - file: The path to name in findings.
  public init(_ node: Node, file: String, diagnostics: inout DiagnosticList) {
    self.init()
    formatVersion = nil
    var reader = TemplateReader(file: file)
    reader.read(node, into: &self)
    diagnostics.report(reader.findings)
  }

  /// Reads the text of a template, in YAML or JSON.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - file: The path to name in findings; a name that ends in `.json` is of JSON.
  /// - Returns: The template, nil where the text cannot be read at all, and what was found on the way.
  public static func read(_ bytes: [UInt8], file: String) -> (template: Template?, diagnostics: [Diagnostic])
  {
    do {
      let node = try DocumentReader.read(bytes, file: file)
      var diagnostics = DiagnosticList()
      let template = Template(node, file: file, diagnostics: &diagnostics)
      return (template, diagnostics.all)
    } catch {
      let location = SourceLocation(file: file, line: error.mark?.line ?? 1, column: error.mark?.column ?? 1)
      return (nil, [.error("yaml-\(error.code.rawValue)", error.message, at: location)])
    }
  }
}
