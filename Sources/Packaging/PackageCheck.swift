internal import CrossAccountCatalogue
internal import CrossAccountDiagnostics

/// Looks for what only shows when Lambda starts the function: a handler that is not where its name says, a
/// bootstrap that cannot run there.
package enum PackageCheck {
  /// - Parameters:
  ///   - directory: The package's files.
  ///   - runtime: The function's `Runtime`. Nil, and runtimes that are not known here: nothing is checked.
  ///   - handler: The function's `Handler`. Nil: it is not checked.
  ///   - architecture: The function's one of `Architectures`; Lambda's default is ``Architecture/x86_64``.
  ///   - hasLayers: Whether layers bring files too. They cannot be seen from here, so that a file that is
  ///     not in the package is then a warning.
  package static func check(
    _ directory: HandlerDirectory, runtime: String?, handler: String?, architecture: Architecture,
    hasLayers: Bool = false
  ) -> [PackagingProblem] {
    guard let family = runtime.flatMap(RuntimeFamily.init(runtime:)) else { return [] }
    let absence: Severity = hasLayers ? .warning : .error
    if family == .provided {
      return BootstrapCheck(directory: directory, architecture: architecture, absence: absence).problems
    }
    guard let handler else { return [] }
    return HandlerCheck(directory: directory, family: family, handler: handler, absence: absence).problems
  }
}
