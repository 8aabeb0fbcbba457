internal import CloudFormation
public import Diagnostics

/// Runs every check on templates that were read, whoever wrote them.
///
/// ```swift
/// var validator = Validator()
/// if case .template(let template) = TemplateText(bytes, file: "queue.yaml") {
///   print(validator.check(template))
/// }
/// print(validator.findingsAcrossTemplates)
/// ```
public struct Validator {
  /// More of one template would help nobody.
  static let mostFindings = 1_000
  private static let name = "the template"

  public init() {}

  /// Everything that one template tells, in the order of its text.
  public mutating func check(_ template: ReadTemplate) -> [Diagnostic] {
    var list = DiagnosticList()
    list.report(template.findings.prefix(Self.mostFindings))
    let size = Template.bodyFindings(bytes: template.bytes, name: Self.name, throughS3: .warning)
    var findings = size
    // What cannot be deployed is not looked at further: the checks are made for what CloudFormation takes.
    if !size.contains(where: { $0.severity == .error }) {
      findings += TemplateCheck.findings(template.template, name: Self.name)
    }
    list.report(template.marks.diagnostics(findings.prefix(Self.mostFindings)))
    return list.sorted
  }
}
