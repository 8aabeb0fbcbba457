internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// Finds stacks that this package deployed and that no definition has any more, and removes them where that is wanted:
/// they live on with all access that they give.
package struct LeftoverStacks {
  private let board: StackBoard
  private let package: String
  private let defined: [StackTarget]
  private let apps: Set<String>?
  private let review: ([StackTarget]) -> String

  /// - Parameters:
  ///   - package: The name of the Swift package, as it is in the stacks' tags.
  ///   - defined: All stacks that the definitions have.
  ///   - apps: The apps whose stacks are looked for; nil for all, even those that are not defined any more.
  ///   - review: Shows what the removal of stacks changes, access first.
  package init(
    caller: any AWSCaller, sessions: AccountSessions, dialogue: Dialogue, package: String,
    defined: [StackTarget], apps: Set<String>?, review: @escaping ([StackTarget]) -> String
  ) {
    board = StackBoard(caller: caller, sessions: sessions, dialogue: dialogue)
    self.package = package
    self.defined = defined
    self.apps = apps
    self.review = review
  }

  /// The stacks, in the accounts and regions of the definitions. Says what they give, and where it could not look.
  ///
  /// - Parameter advice: What to do about them.
  package func report(advice: String? = nil) throws(DeploymentError) -> [StackTarget] {
    let stacks = try find()
    if stacks.isEmpty { return [] }
    board.dialogue.say("Not in the definitions any more", .heading)
    for stack in stacks { board.dialogue.say("  \(stack.text), deployed from app \(stack.app)", .warning) }
    board.dialogue.say("Their removal would change this:")
    board.dialogue.say(review(stacks))
    if let advice { board.dialogue.say(advice, .warning) }
    return stacks
  }

  /// Deletes the stacks after the question that `destroy` asks.
  package func remove(_ stacks: [StackTarget], isDryRun: Bool) throws(DeploymentError) -> RunResult {
    let order = DeployOrder.steps(of: "", stacks.map(\.placed)).steps
    let ordered = order.compactMap { step in
      stacks.first { $0.id == step.stack }.map { stack in
        var stack = stack
        stack.after = step.reasons.map(\.after)
        return stack
      }
    }
    let rest = stacks.filter { stack in !ordered.contains { $0.id == stack.id } }
    return try Destroyer(board: board, isDryRun: isDryRun)
      .destroy([AppTarget(name: "", stacks: ordered + rest)])
  }

  private func find() throws(DeploymentError) -> [StackTarget] {
    var places: [StackTarget] = []
    let accounts = defined.filter { board.sessions.isOpen($0.account) }
    for stack in accounts {
      for region in Set(defined.map(\.region)).sorted(by: { $0.rawValue < $1.rawValue })
      where !places.contains(where: { $0.account.id == stack.account.id && $0.region == region })
        && region.partition == stack.region.partition
      {
        var place = stack
        place.region = region
        places.append(place)
      }
    }
    var found: [(stack: StackTarget, id: String?)] = []
    for (place, answer) in zip(places, try board.client.askPatiently(places.map { board.calls($0).all })) {
      switch answer {
      case .success(let node):
        guard let list = node["Stacks"]?.items else {
          throw board.unreadable("the stacks in account \(place.account.text), \(place.region.rawValue)")
        }
        found += list.compactMap { leftover($0, place) }
      case .failure(let error):
        board.dialogue.say(
          "Not looked for stacks that left the definitions in account \(place.account.text), "
            + "\(place.region.rawValue): \(error.text)", .warning)
      }
    }
    return try read(found)
  }

  private func leftover(_ node: Node, _ place: StackTarget) -> (stack: StackTarget, id: String?)? {
    guard let state = StackState(stack: node), let name = node["StackName"]?.string, !state.isNested,
      state.status != .absent, state.status != .reviewed, state.tags[StackOrigin.packageTag] == package,
      state.tags[StackOrigin.stackTag] == name
    else { return nil }
    let app = state.tags[StackOrigin.appTag] ?? ""
    if let apps, !apps.contains(app) { return nil }
    let isDefined = defined.contains {
      $0.name == name && $0.account.id == place.account.id && $0.region == place.region
    }
    if isDefined { return nil }
    let placed = PlacedTemplate(
      Place(
        app: app, id: name, stackName: name, account: place.account.id, accountName: place.account.name,
        region: place.region), template: Template())
    return (StackTarget(placed, account: place.account, region: place.region, template: []), state.id)
  }

  private func read(_ found: [(stack: StackTarget, id: String?)]) throws(DeploymentError) -> [StackTarget] {
    zip(found, try board.templates(found)).map { entry, deployed in
      var stack = entry.stack
      guard let deployed, let template = deployed.template else {
        board.dialogue.say(
          "The template of \(stack.text) cannot be read: what access it gives is not known.", .warning)
        return stack
      }
      stack.template = deployed.text
      stack.placed.template = template
      return stack
    }
  }
}
