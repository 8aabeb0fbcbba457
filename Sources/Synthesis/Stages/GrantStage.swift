internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountDiagnostics

/// Writes both sides of each grant into the roles, and a stack set into the administrator's stack for each stack that
/// one distributes.
struct GrantStage {
  let packages: PackageCatalogue
  let root: String

  func expand(_ placed: PlacedApp) -> Staged<GrantedApp> {
    var app = placed
    var grants = GrantExpansion()
    grants.expand(app.grants, in: &app)
    var stackSets = StackSetPlacement(packages: packages) { stack in
      Array(GeneratedFile.header(source: stack.location.relative(to: root).file).utf8)
    }
    stackSets.place(in: &app)
    return Staged(
      GrantedApp(app, grants, members: stackSets.members), stackSets.findings + grants.findings)
  }
}
