internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension Console {
  /// Prints a result for programs, which people read on terminals too.
  func print(_ result: Value) { out(VisibleText.ofJSON(result.json(pretty: true)) + "\n") }
}
