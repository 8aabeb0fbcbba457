internal import CrossAccount
internal import CrossAccountDiagnostics

/// The apps of a program, of which a command takes some.
struct AppSelection {
  let all: [any App]
  /// Those that `--app` names.
  let names: [String]

  var bootstraps: [any App] { all.filter(isBootstrap) }
  var others: [any App] { all.filter { !isBootstrap($0) } }

  /// The apps that `--app` names; without any, all.
  func named() throws(UsageError) -> [any App] {
    if names.isEmpty { return all }
    let known = all.map(\.name)
    for name in names where !known.contains(name) {
      let hint = Spelling.suggestion(for: name, among: known)
      let others = known.isEmpty ? "no app is defined" : "the apps are: \(known.joined(separator: ", "))"
      throw UsageError(message: "no app is named '\(name)'\(hint) (\(others))")
    }
    return all.filter { names.contains($0.name) }
  }

  private func isBootstrap(_ app: any App) -> Bool {
    (app as? ListedApp)?.app is Bootstrap || app is Bootstrap
  }
}
