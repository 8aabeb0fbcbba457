public import CrossAccountAssembly
internal import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// Checks the templates of an assembly by all rules, whoever wrote them.
///
/// ```swift
/// let assembly = try AssemblyReader(from: "/srv").read(paths: ["templates"])
/// for finding in Validator().check(assembly) { print(finding.text(relativeTo: nil)) }
/// ```
public struct Validator {
  /// More of one template would help nobody.
  static let mostFindings = 1_000

  /// A validator with all rules.
  public init() {}

  /// Everything there is to say about each template, in the order of its text.
  public func check(_ assembly: Assembly) -> [Diagnostic] {
    var runner = RuleRunner()
    let together = AssemblyCheck(assembly.templates)
    return assembly.templates.enumerated().flatMap { position, placed in
      var list = DiagnosticList()
      let read = placed.document?.findings ?? []
      list.report(read.prefix(Self.mostFindings))
      let subject = RuleSubject(placed, name: "the template", bytes: placed.document?.bytes.count)
      list.report(placed.locator.diagnostics(runner.findings(in: subject).prefix(Self.mostFindings)))
      list.report(together.diagnostics(in: position))
      return list.sorted.prefix(Self.mostFindings)
    }
  }
}
