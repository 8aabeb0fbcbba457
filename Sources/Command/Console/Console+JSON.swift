internal import CrossAccountCloudFormation

extension Console {
  /// Prints a result for programs.
  func print(_ result: Value) { out(result.json(pretty: true) + "\n") }
}
