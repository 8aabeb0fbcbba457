internal import CrossAccount

/// An app and the source file that lists it, which shows where the package is.
struct ListedApp: App {
  let app: any App
  let file: String

  var name: String { app.name }
  // With `return`, so that no builder takes the lists apart.
  var stacks: [Stack] { return app.stacks }
  var grants: [Grant] { return app.grants }
}
