public import CrossAccountCloudFormation
public import CrossAccountDiagnostics
internal import CrossAccountYAML

/// A template with the places of its values, as it was read from a file.
public struct ReadTemplate: Sendable {
  /// How the file is named in findings.
  public let file: String
  /// The size of the text.
  public let bytes: Int
  public let template: Template
  public let marks: TemplateMarks
  /// What has not the shape of a template.
  public let findings: [Diagnostic]

  init(_ node: Node, faults: [YAMLError], bytes: Int, file: String) {
    self.file = file
    self.bytes = bytes
    var diagnostics = DiagnosticList()
    diagnostics.report(ReadTemplate.findings(faults, file: file))
    template = Template(node, file: file, diagnostics: &diagnostics)
    marks = TemplateMarks(node, file: file)
    findings = diagnostics.all
  }

  /// Aliases and merges are told once a file: tools such as `aws cloudformation package` expand them all.
  private static func findings(_ faults: [YAMLError], file: String) -> [Diagnostic] {
    var told: Set<YAMLError.Code> = []
    return faults.compactMap { fault in
      let isDuplicate = fault.code == .duplicateKey
      guard isDuplicate || told.insert(fault.code).inserted else { return nil }
      let mending = isDuplicate ? "; the last one counts" : "; expand it before the template is deployed"
      return Diagnostic(
        isDuplicate ? .error : .warning, code: "yaml-\(fault.code.rawValue)", fault.message + mending,
        at: SourceLocation(file: file, line: fault.mark?.line ?? 1, column: fault.mark?.column ?? 1))
    }
  }
}
