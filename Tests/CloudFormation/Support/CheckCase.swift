import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

/// A template with the findings that it should give.
struct CheckCase: CustomTestStringConvertible {
  var yaml: String
  var findings: [String]

  /// - Parameter findings: As a compiler prints them, notes on lines of their own.
  init(_ yaml: String, _ findings: String...) {
    self.yaml = yaml
    self.findings = findings
  }

  var testDescription: String { findings.first ?? yaml }

  func check() throws {
    let template = try Texts.template(yaml)
    #expect(Self.texts(template) == findings)
  }

  static func texts(_ template: Template) -> [String] {
    let place = SourceLocation(file: "Stack.swift", line: 7, column: 3)
    return TemplateCheck.check(template, stack: "home", location: place).map { $0.text(relativeTo: "/") }
  }
}
