internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// An app with its grants in it.
struct GrantedApp: Sendable {
  let app: PlacedApp
  /// The grants that are in both sides, to be proven on the templates.
  let written: [PlacedGrant]
  /// By the positions of the stacks, those that stack sets distribute.
  let members: [Int: StackSetMember]
  /// For each stack the roles whose grants have findings of their own.
  let unfinished: [Int: Set<String>]
  /// For each stack the roles that grants let assume others.
  let callers: [Int: Set<String>]

  init(_ app: PlacedApp, _ grants: GrantExpansion, members: [Int: StackSetMember]) {
    self.app = app
    self.members = members
    written = grants.written
    var unfinished: [Int: Set<String>] = [:]
    for place in grants.unfinished { unfinished[place.stack, default: []].insert(app[place].logicalID) }
    self.unfinished = unfinished
    var callers: [Int: Set<String>] = [:]
    for grant in grants.written { callers[grant.caller.stack, default: []].insert(grant.caller.logicalID) }
    self.callers = callers
  }
}
