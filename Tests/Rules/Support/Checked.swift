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
  var files: [String: String] = [:]
  for (file, text) in texts { files[files[file] == nil ? file : "\(files.count)-\(file)"] = text }
  let assembly = Assembly.of("texts", files)
  let findings = assembly.unreadable + Validator().check(assembly) + assembly.notes
  return findings.map { $0.text(relativeTo: nil) }
}
