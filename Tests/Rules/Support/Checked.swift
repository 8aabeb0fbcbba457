import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountRules

/// The findings of a template's text, as they are printed.
func checked(_ text: String, file: String = "t.yaml") -> [String] {
  checked([(file, text)])
}

/// The findings of several templates, those across them last.
func checked(_ texts: [(file: String, text: String)]) -> [String] {
  var validator = Validator()
  var lines: [String] = []
  for (file, text) in texts {
    switch TemplateText(Array(text.utf8), file: file) {
    case .template(let template):
      lines += validator.check(template).map { $0.text(relativeTo: nil) }
    case .other(let reason): lines.append("no template: \(reason)")
    case .unreadable(let diagnostic): lines.append(diagnostic.text(relativeTo: nil))
    }
  }
  return lines + validator.findingsAcrossTemplates.map { $0.text(relativeTo: nil) }
}
