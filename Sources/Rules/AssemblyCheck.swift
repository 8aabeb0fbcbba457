package import CrossAccountAssembly
package import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// Asks the rules that look at several templates together.
package struct AssemblyCheck: Sendable {
  private let index: AssemblyIndex
  private let rules: [any AssemblyRule]

  package init(_ templates: [PlacedTemplate]) {
    index = AssemblyIndex(templates)
    rules = RuleList.ofAssembly(index)
  }

  /// What they have to say about one of the templates, without what its author accepts.
  ///
  /// - Parameter isWanted: Leaves out what is said elsewhere.
  package func diagnostics(
    in position: Int, where isWanted: (TemplateFinding) -> Bool = { _ in true }
  ) -> [Diagnostic] {
    let placed = index.templates[position]
    if placed.template.hasMacros { return [] }
    let all = rules.flatMap { $0.findings(in: position) }.filter(isWanted)
    let findings = Acceptance.remaining(all, of: placed.template)
    if findings.isEmpty { return [] }
    return placed.locator.diagnostics(findings) { index.templates[$0].locator }
  }
}
