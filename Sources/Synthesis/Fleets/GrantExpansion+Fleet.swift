internal import CFNIAM
internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

extension GrantExpansion {
  /// Writes a grant to the role of each account of a group: one side into each of the group's templates, the
  /// other into the caller's policies.
  mutating func expand(
    _ grant: Grant, to group: AccountGroup, from caller: PlacedApp.Place, in app: inout PlacedApp
  ) {
    let declaration = grant.target.declaration
    let targets = (app.places(of: declaration.identity)).filter {
      app.stacks[$0.stack].group?.name == group.name
    }
    guard let first = targets.first else {
      findings.append(
        .error(
          "fleet-target",
          "no stack in group \(group.name) places \(declaration.type) \(declaration.logicalID)",
          at: grant.location,
          notes: [.init("declared here", at: declaration.location), .init("the group", at: group.location)]))
      return
    }
    let home = app.stacks[caller.stack]
    if let other = targets.first(where: { app.stacks[$0.stack].region.partition != home.region.partition }) {
      findings.append(GrantCheck.acrossPartitions(grant, from: home, to: app.stacks[other.stack]))
      unfinished.formUnion(targets)
      return
    }
    guard let statement = callerStatements(grant, group, first, in: app, home) else {
      unfinished.formUnion(targets)
      return
    }
    let root = "arn:\(home.region.partition.rawValue):iam::\(home.account.id):root"
    let callerARN = StringValue(
      value: .deferred(Deferred(GrantedValue(value: grant.caller.arn.value, location: grant.location))))
    let trust = grant.trustStatements(callerAccountRoot: root, callerARN: callerARN)
    for target in targets {
      guard add(trust, to: &app[target], .trust, grant) else {
        unfinished.insert(target)
        continue
      }
      written.append(
        PlacedGrant(
          grant: grant, caller: (caller.stack, app[caller].logicalID),
          target: (target.stack, app[target].logicalID)))
    }
    write(statement, grant, group, caller, app[first], in: &app)
  }

  /// How the caller's policies name the targets; nil after a finding.
  private mutating func callerStatements(
    _ grant: Grant, _ group: AccountGroup, _ target: PlacedApp.Place, in app: PlacedApp, _ home: Stack
  ) -> FleetStatement? {
    func arn(_ account: String) -> String? {
      PhysicalName.of(type: app[target].type)?.text(
        attribute: "Arn", properties: app[target].properties, accountID: account, region: home.region)
    }
    guard let pattern = arn("*") else {
      findings.append(
        .error(
          "fleet-target",
          "\(app[target].logicalID) is in each account of group \(group.name), and needs the same "
            + "literal name in all of them", at: grant.location,
          notes: [.init("give it a name", at: app[target].location)]))
      return nil
    }
    switch grant.listing {
    case .listed:
      if group.isOpen {
        findings.append(
          .error(
            "fleet-listing",
            "the accounts of group \(group.name) are known only to AWS Organizations and cannot be listed",
            at: grant.location, notes: [.init("use 'listing: .byPattern'")]))
        return nil
      }
      return FleetStatement(arns: group.accounts.compactMap { arn($0.id) })
    case .byPattern:
      guard let organization = group.organizationID else {
        findings.append(
          .error(
            "fleet-listing",
            "by pattern the role would be assumed in any account of AWS: group \(group.name) does not state its "
              + "organization", at: grant.location,
            notes: [.init("give it an 'organizationID:', or use 'listing: .listed'", at: group.location)]))
        return nil
      }
      var conditions = [Condition.stringEquals("aws:ResourceOrgID", StringValue(organization))]
      if group.isOpen {
        conditions.append(
          Condition(
            ConditionOperator(.stringLike, quantifier: .forAnyValue), "aws:ResourceOrgPaths",
            group.organizationPaths.map { StringValue($0) }))
      }
      return FleetStatement(arns: [pattern], conditions: conditions)
    }
  }

  private mutating func write(
    _ fleet: FleetStatement, _ grant: Grant, _ group: AccountGroup, _ caller: PlacedApp.Place,
    _ target: ResourceDeclaration, in app: inout PlacedApp
  ) {
    func statement(_ arns: [String]) -> Statement {
      var statement = grant.callerStatement(targetARN: "")
      statement.resources = arns.map { .string($0) }
      statement.conditions = fleet.conditions
      return statement
    }
    let policies = FleetPolicies(actions: statement([]).actions)
    let who = "\(grant.caller.declaration.logicalID) assumes \(target.logicalID) in group \(group.name)"
    if grant.listing == .byPattern {
      add(statement(fleet.arns), to: &app[caller], named: GrantExpansion.policyName(target), grant)
      let size = policies.size(fleet.arns, fleet.conditions)
      report(
        "\(who) by pattern: 1 inline policy, \(decimal(size)) of the "
          + "\(decimal(PolicyLimit.roleInline.characters)) characters of all inline policies", grant)
      return
    }
    let chunks = policies.chunks(fleet.arns)
    let home = app.stacks[caller.stack].account
    let attached = app[caller].properties["ManagedPolicyArns"]?.list?.count ?? 0
    if attached + chunks.count > home.quotas.managedPoliciesPerRole {
      findings.append(
        .error(
          "managed-policies",
          "\(who), \(decimal(fleet.arns.count)) roles listed in \(chunks.count) managed policies; with the "
            + "\(attached) it has, the quota of account \(home.name) is \(home.quotas.managedPoliciesPerRole)",
          at: grant.location, notes: [.init("use 'listing: .byPattern', which takes one policy")]))
      return
    }
    for (index, chunk) in chunks.enumerated() {
      let place = grant.location
      let policy = IAM.ManagedPolicy(
        "\(grant.caller.declaration.logicalID)Assumes\(target.logicalID)\(index + 1)",
        attachedTo: grant.caller, file: place.file, line: place.line, column: place.column
      ) { statement(chunk) }
      app.resources[caller.stack].append(policy.declaration)
    }
    let largest = chunks.map { policies.size($0) }.max() ?? 0
    report(
      "\(who), \(decimal(fleet.arns.count)) roles listed in \(chunks.count) managed "
        + "polic\(chunks.count == 1 ? "y" : "ies") of \(home.quotas.managedPoliciesPerRole - attached), the largest "
        + "\(decimal(largest)) of \(decimal(PolicyLimit.managed.characters)) characters", grant)
  }

  private mutating func report(_ message: String, _ grant: Grant) {
    findings.append(Diagnostic(.note, code: "fleet-grant", message, at: grant.location))
  }
}

/// What the caller's policy says of a group's roles.
struct FleetStatement {
  var arns: [String]
  var conditions: [Condition] = []
}
