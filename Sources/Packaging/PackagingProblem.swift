package import CrossAccountDiagnostics

/// Something in a package that will fail, or may fail, when Lambda runs the function.
package struct PackagingProblem: Sendable, Hashable {
  /// A stable name in kebab case, to search for and to suppress by.
  package var code: String
  package var severity: Severity
  /// What is wrong and how to fix it. Paths in it are relative to the package.
  package var message: String

  init(_ severity: Severity, code: String, _ message: String) {
    self.severity = severity
    self.code = code
    self.message = message
  }
}

extension PackagingProblem: CustomStringConvertible {
  package var description: String { "\(severity.rawValue): \(message) [\(code)]" }
}
