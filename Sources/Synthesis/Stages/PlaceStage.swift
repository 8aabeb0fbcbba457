internal import CrossAccount
internal import CrossAccountDiagnostics

/// Takes the apps apart: each stack in each of its places, and who stands where.
enum PlaceStage {
  static func place(_ apps: [any App]) -> Staged<[PlacedApp]> {
    var fleets = FleetExpansion()
    var names = StackCheck()
    var placed: [PlacedApp] = []
    for app in apps {
      let declared = app.stacks
      let stacks = fleets.expand(declared)
      names.check(app: app.name, stacks)
      placed.append(
        PlacedApp(
          name: app.name, stacks: stacks, grants: app.grants + declared.flatMap(\.content.allGrants)))
    }
    let accounts = AccountCheck.check(placed.flatMap { $0.stacks.map(\.account) })
    return Staged(placed, fleets.findings + accounts + names.findings)
  }
}
