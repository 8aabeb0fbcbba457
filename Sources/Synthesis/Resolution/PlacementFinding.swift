internal import CloudFormation
internal import Diagnostics
internal import Infrastructure

/// Words for resources that are not where they are used from.
enum PlacementFinding {
  /// Where the resource is, or why it has no place that can be meant.
  ///
  /// - Parameters:
  ///   - user: Who needs to know, for the message.
  ///   - verb: What stands between the user and the resource in the message.
  static func place(
    of declaration: ResourceDeclaration, in app: PlacedApp, usedBy user: @autoclosure () -> String,
    _ verb: String = "refers to",
    at location: SourceLocation?
  ) -> Result<PlacedApp.Place, Diagnostic> {
    if let place = app.place(of: declaration.identity) { return .success(place) }
    let places = app.places(of: declaration.identity)
    let what = "\(declaration.type) \(declaration.logicalID)"
    if let first = places.first {
      var stacks: [Stack] = []
      for place in places where !stacks.contains(where: { $0.id == app.stacks[place.stack].id }) {
        stacks.append(app.stacks[place.stack])
      }
      let names = stacks.map(\.id).joined(separator: " and ")
      return .failure(
        .error(
          "placed-twice",
          "\(what) is placed in stacks \(names), so \(user()) could mean either; place it once",
          at: location,
          notes: [.init("declared here", at: app[first].location)]
            + stacks.map { .init("placed in this stack", at: $0.location) }))
    }
    var notes = [Diagnostic.Note("declared here", at: declaration.location)]
    if app.twin(of: declaration) != nil {
      notes.append(
        .init("the declaration runs at each use and makes another resource each time: keep it in a 'let'"))
    } else {
      notes.append(.init("name it in the body of the stack that it belongs to"))
    }
    return .failure(
      .error(
        "never-placed", "\(user()) \(verb) \(what), which no stack of \(app.name) places", at: location,
        notes: notes))
  }
}
