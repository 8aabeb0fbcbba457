public import CrossAccountCloudFormation
public import CrossAccountDiagnostics
public import CrossAccountYAML

/// A template as it was read from a text: its values, and where each of them stands.
public final class TemplateDocument: Sendable {
  /// How the file is named in findings.
  public let file: String
  public let bytes: [UInt8]
  public let node: Node
  public let template: Template
  /// What does not have the shape of a template, and YAML that other tools expand.
  public let findings: [Diagnostic]

  init(_ node: Node, faults: [YAMLError], bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    self.node = node
    var diagnostics = DiagnosticList()
    diagnostics.report(TemplateDocument.findings(faults, file: file))
    template = Template(node, file: file, diagnostics: &diagnostics)
    findings = diagnostics.all
  }

  /// Where the values stand; made at each use.
  public var marks: TemplateMarks { TemplateMarks(node, file: file) }

  /// The sections as they are written, functions in one form; made at each use.
  package var sections: ValueObject {
    ValueObject(
      distinct: (node.entries ?? []).map { section in
        ValueObject.Entry(section.key, Value(section.value, isCondition: section.key == "Conditions"))
      })
  }

  /// Aliases and merges are reported once a file: tools such as `aws cloudformation package` expand them all.
  private static func findings(_ faults: [YAMLError], file: String) -> [Diagnostic] {
    var known: Set<YAMLError.Code> = []
    return faults.compactMap { fault in
      let isDuplicate = fault.code == .duplicateKey
      guard isDuplicate || known.insert(fault.code).inserted else { return nil }
      let fix = isDuplicate ? "; the last one counts" : "; expand it before the template is deployed"
      return Diagnostic(
        isDuplicate ? .error : .warning, code: "yaml-\(fault.code.rawValue)", fault.message + fix,
        at: SourceLocation(file: file, line: fault.mark?.line ?? 1, column: fault.mark?.column ?? 1))
    }
  }
}
