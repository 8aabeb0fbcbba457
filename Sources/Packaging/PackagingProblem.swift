public import CrossAccountDiagnostics

/// Something in a package that will fail, or may fail, when Lambda runs the function.
public struct PackagingProblem: Sendable, Hashable {
  /// A stable name in kebab case, to search for and to suppress by.
  public var code: String
  public var severity: Severity
  /// What is wrong and how to mend it. Paths in it are relative to the package.
  public var message: String

  init(_ severity: Severity, code: String, _ message: String) {
    self.severity = severity
    self.code = code
    self.message = message
  }
}

extension PackagingProblem: CustomStringConvertible {
  public var description: String { "\(severity.rawValue): \(message) [\(code)]" }
}
