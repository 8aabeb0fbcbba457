import CrossAccountAssembly
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

@testable import CrossAccountRules

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

  /// The findings about a template's structure, as a compiler prints them.
  static func texts(_ template: Template, isPlaced: Bool = true) -> [String] {
    let place = SourceLocation(file: "Stack.swift", line: 7, column: 3)
    let placed = PlacedTemplate(Place(id: "home"), template: template, location: isPlaced ? place : nil)
    let subject = RuleSubject(placed, name: "stack home")
    let findings = RuleList.ofTemplates.filter { $0.seesThroughMacros }.flatMap { rule in
      var rule = rule.init()
      return rule.findings(in: subject)
    }
    return placed.locator.diagnostics(findings).map { $0.text(relativeTo: "/") }
  }
}
