internal import CrossAccount

/// An app together with the source file that lists it, from which the package's folder is told.
struct ListedApp: App {
  let app: any App
  let file: String

  var name: String { app.name }
  // Said with `return`, so that no builder takes the lists apart.
  var stacks: [Stack] { return app.stacks }
  var grants: [Grant] { return app.grants }
}
