internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Words for resources that are not where they are used from.
enum PlacementFinding {
  /// Where the resource is, or why it has no place that can be meant.
  ///
  /// - Parameters:
  ///   - user: Who needs to know, for the message.
  ///   - stack: The position of the user's stack, whose own one is meant where several stacks place it.
  ///   - verb: What stands between the user and the resource in the message.
  static func place(
    of declaration: ResourceDeclaration, in app: PlacedApp, usedBy user: @autoclosure () -> String,
    _ verb: String = "refers to", from stack: Int? = nil, at location: SourceLocation?
  ) -> Result<PlacedApp.Place, Diagnostic> {
    if let place = app.place(of: declaration.identity) { return .success(place) }
    if let stack, let own = app.place(of: declaration.identity, inStack: stack) { return .success(own) }
    let places = app.places(of: declaration.identity)
    let what = "\(declaration.type) \(declaration.logicalID)"
    if let first = places.first {
      var stacks: [Stack] = []
      for place in places where !stacks.contains(where: { $0.id == app.stacks[place.stack].id }) {
        stacks.append(app.stacks[place.stack])
      }
      if isFleet(places, app) {
        return .failure(
          ofMany(what, user(), app.stacks[first.stack], at: location, declared: app[first].location))
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
        .init("the declaration runs at each use and creates another resource each time: keep it in a 'let'"))
    } else {
      notes.append(.init("name it in the body of the stack that it belongs to"))
    }
    return .failure(
      .error(
        "never-placed", "\(user()) \(verb) \(what), which no stack of \(app.name) places", at: location,
        notes: notes))
  }

  /// Whether one stack of the definition is what makes it in all these places.
  private static func isFleet(_ places: [PlacedApp.Place], _ app: PlacedApp) -> Bool {
    guard let first = places.first.map({ app.stacks[$0.stack] }) else { return false }
    return places.allSatisfy { place in
      let stack = app.stacks[place.stack]
      return stack.location == first.location && stack.group?.name == first.group?.name
    }
  }

  private static func ofMany(
    _ what: String, _ user: String, _ stack: Stack, at location: SourceLocation?, declared: SourceLocation
  ) -> Diagnostic {
    let places = stack.group.map { "each account of group \($0.name)" } ?? "several regions"
    return .error(
      "placed-in-fleet", "\(what) is placed in \(places), so \(user) could mean any of them", at: location,
      notes: [
        .init("declared here", at: declared), .init("the stack", at: stack.location),
        .init(
          stack.group == nil
            ? "put it into 'OncePerAccount { … }'"
            : "let a grant name the group, with 'in:', and build the ARN of one of them at run time"),
      ])
  }
}
