public import CrossAccountDiagnostics

/// Knows where the values of a template were written.
public protocol TemplateLocator {
  /// Whether each value has a place of its own, and not only the element that it stands in.
  var isExact: Bool { get }

  /// The place of a value, or of the nearest one above it whose place is known.
  ///
  /// - Parameter isKey: Whether the name of the value is meant and not what it holds.
  func location(of path: PropertyPath, isKey: Bool) -> SourceLocation?
}

extension TemplateLocator {
  /// The findings as they are shown, each with its place.
  ///
  /// - Parameter others: The places in other templates, by their positions, for notes about them.
  public func diagnostics(
    _ findings: some Sequence<TemplateFinding>, others: (Int) -> (any TemplateLocator)? = { _ in nil }
  ) -> [Diagnostic] {
    findings.map { finding in
      Diagnostic(
        finding.severity, code: finding.code, finding.text(isExact: isExact),
        at: location(of: finding.path, isKey: finding.isAboutKey),
        notes: finding.notes.map { note in
          let place = note.path.flatMap { path in
            note.template.flatMap { others($0)?.location(of: path, isKey: false) }
              ?? (note.template == nil ? location(of: path, isKey: false) : nil)
          }
          return .init(note.message, at: place)
        })
    }
  }
}

extension TemplateFinding {
  /// The message with what it leaves to the path in front.
  fileprivate func text(isExact: Bool) -> String {
    switch lead {
    case .complete: return message
    case .document(let name) where isExact: return "\(name): \(message)"
    case .document, .path:
      guard path.steps.count > 1, case .key(let section) = path.steps[0], case .key(let name) = path.steps[1]
      else { return "\(path) \(message)" }
      let rest = PropertyPath(Array(path.steps.dropFirst(2)))
      let owner = "\(section == "Outputs" ? "output" : "resource") \(name)"
      if rest.steps.isEmpty || rest == "Type" && isExact { return "\(owner): \(message)" }
      return lead == .path ? "\(owner): \(rest) \(message)" : "\(owner): \(rest): \(message)"
    }
  }
}
