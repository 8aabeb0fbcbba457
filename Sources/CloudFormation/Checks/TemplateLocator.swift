public import CrossAccountDiagnostics

/// Knows where the values of a template were written.
public protocol TemplateLocator {
  /// The place of a value, or of the nearest one above it whose place is known.
  ///
  /// - Parameter isKey: Whether the name of the value is meant and not what it holds.
  func location(of path: PropertyPath, isKey: Bool) -> SourceLocation?
}

extension TemplateLocator {
  /// The findings as they are shown, each with its place.
  public func diagnostics(_ findings: some Sequence<TemplateFinding>) -> [Diagnostic] {
    findings.map { finding in
      Diagnostic(
        finding.severity, code: finding.code, finding.message,
        at: location(of: finding.path, isKey: finding.isAboutKey),
        notes: finding.notes.map { .init($0.message, at: $0.path.flatMap { location(of: $0, isKey: false) }) }
      )
    }
  }
}
