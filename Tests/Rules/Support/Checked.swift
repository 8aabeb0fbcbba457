import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountRules
import CrossAccountTestSupport

/// The findings of a template's text, as they are printed.
func checked(_ text: String, file: String = "t.yaml") -> [String] {
  checked([(file, text)])
}

/// The findings of several templates.
func checked(_ texts: [(file: String, text: String)]) -> [String] {
  let assembly = Assembly.of("texts", Dictionary(uniqueKeysWithValues: texts))
  let findings = assembly.unreadable + Validator().check(assembly) + assembly.notes
  return findings.map { $0.text(relativeTo: nil) }
}
