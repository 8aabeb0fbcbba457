internal import CFNIAM
internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Writes both sides of each grant into the roles: the caller's policy and the target's trust policy.
struct GrantExpansion {
  var findings: [Diagnostic] = []
  /// Targets that a grant could not be written into; that they trust no one yet is reported by its finding.
  var unfinished: Set<PlacedApp.Place> = []
  /// The grants that are in both sides, to be proven on the templates.
  var written: [PlacedGrant] = []

  mutating func expand(_ grants: [Grant], in app: inout PlacedApp) {
    for grant in grants {
      findings += GrantCheck.check(grant.options, at: grant.location)
      let caller = place(grant.caller.declaration, "the grant's caller", grant, app)
      if let group = grant.group {
        if let caller { expand(grant, to: group, from: caller, in: &app) }
        continue
      }
      let target = place(grant.target.declaration, "the grant's target", grant, app)
      guard let target else { continue }
      guard let caller, write(grant, from: caller, to: target, in: &app) else {
        unfinished.insert(target)
        continue
      }
      written.append(
        PlacedGrant(
          grant: grant, caller: (caller.stack, app[caller].logicalID),
          target: (target.stack, app[target].logicalID)))
    }
  }

  private mutating func write(
    _ grant: Grant, from caller: PlacedApp.Place, to target: PlacedApp.Place, in app: inout PlacedApp
  ) -> Bool {
    let home = app.stacks[caller.stack]
    let away = app.stacks[target.stack]
    guard home.region.partition == away.region.partition else {
      findings.append(GrantCheck.acrossPartitions(grant, from: home, to: away))
      return false
    }
    let sides: GrantSides
    switch GrantSides.of(grant, caller: caller, target: target, in: app) {
    case .success(let found): sides = found
    case .failure(let finding):
      findings.append(finding)
      return false
    }
    let root = "arn:\(home.region.partition.rawValue):iam::\(home.account.id):root"
    let trust = grant.trustStatements(callerAccountRoot: root, callerARN: sides.caller)
    let isTrusted = add(trust, to: &app[target], .trust, grant)
    let statement = grant.callerStatement(targetARN: sides.target)
    if let policy = grant.policy {
      guard let place = place(policy.declaration, "the grant's policy", grant, app) else { return false }
      return add([statement], to: &app[place], .identity, grant) && isTrusted
    }
    add(statement, to: &app[caller], named: GrantExpansion.policyName(app[target]), grant)
    return isTrusted
  }

  private mutating func place(
    _ declaration: ResourceDeclaration, _ user: String, _ grant: Grant, _ app: PlacedApp
  ) -> PlacedApp.Place? {
    switch PlacementFinding.place(of: declaration, in: app, usedBy: user, "is", at: grant.location) {
    case .success(let place): return place
    case .failure(let finding):
      findings.append(finding)
      return nil
    }
  }

  /// One policy for each name of a target, so that the same role in many accounts is one list of ARNs.
  static func policyName(_ target: ResourceDeclaration) -> String {
    "assume-" + (target.properties["RoleName"]?.string ?? target.logicalID)
  }

  mutating func add(
    _ statements: [Statement], to role: inout ResourceDeclaration, _ location: PolicyLocation, _ grant: Grant
  ) -> Bool {
    let isWritten = location.add(statements, to: &role.properties)
    if !isWritten { findings.append(unreachable(role, location, grant)) }
    return isWritten
  }

  mutating func add(
    _ statement: Statement, to role: inout ResourceDeclaration, named name: String, _ grant: Grant
  ) {
    if PolicyLocation.addInline(statement, named: name, to: &role.properties) { return }
    findings.append(unreachable(role, .inline, grant))
  }

  private func unreachable(
    _ role: ResourceDeclaration, _ location: PolicyLocation, _ grant: Grant
  ) -> Diagnostic {
    .error(
      "grant-target",
      "the grant cannot add to \(location.keys[0]) of \(role.type) \(role.logicalID), "
        + "which an intrinsic function computes; write that policy's statements as they are",
      at: grant.location, notes: [.init("declared here", at: role.location)])
  }
}
