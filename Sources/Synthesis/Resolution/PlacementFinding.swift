internal import CloudFormation
internal import Diagnostics
internal import Infrastructure

/// Words for resources that are not where they are used from.
enum PlacementFinding {
  /// Where the resource is, or why it has no place that can be meant.
  static func place(
    of declaration: ResourceDeclaration, in app: PlacedApp, usedBy user: String, at location: SourceLocation?
  ) -> Result<PlacedApp.Place, Diagnostic> {
    let places = app.places[declaration.identity] ?? []
    if places.count == 1 { return .success(places[0]) }
    let what = "\(declaration.type) \(declaration.logicalID)"
    if let first = places.first {
      let stacks = places.map { app.stacks[$0.stack] }
      let same = Set(stacks.map(\.id)).count == 1
      let where_ =
        same ? "twice in stack \(stacks[0].id)" : "in stacks " + stacks.map(\.id).joined(separator: " and ")
      return .failure(
        .error(
          "placed-twice", "\(what) is placed \(where_), so \(user) could mean either; place it once",
          at: location,
          notes: [.init("declared here", at: app[first].location)]
            + stacks.map { .init("placed in this stack", at: $0.location) }))
    }
    var notes = [Diagnostic.Note("declared here", at: declaration.location)]
    if app.twin(of: declaration) != nil {
      notes.append(
        .init("the declaration runs at each use and makes a new resource each time: keep it in a 'let'"))
    } else {
      notes.append(.init("name it in the body of the stack that it belongs to"))
    }
    return .failure(
      .error("never-placed", "\(user) refers to \(what), which no stack places", at: location, notes: notes))
  }
}
