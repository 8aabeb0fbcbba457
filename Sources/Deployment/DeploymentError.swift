/// Why a deployment cannot go on, and what to do about it.
package struct DeploymentError: Error, Sendable, Hashable {
  /// Stable, in kebab case.
  package var code: String
  package var message: String
  package var notes: [String]

  package init(_ code: String, _ message: String, notes: [String] = []) {
    self.code = code
    self.message = message
    self.notes = notes
  }
}
