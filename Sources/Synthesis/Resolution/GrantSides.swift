internal import CFNIAM
internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// How the two roles of a grant name each other.
///
/// In one stack the two references would be a circle, so that one of them is written as an ARN: the one that
/// IAM does not look up.
struct GrantSides {
  /// The caller's ARN, for the target's trust policy.
  let caller: StringValue
  /// The target's ARN, for the caller's policy.
  let target: StringValue

  static func of(
    _ grant: Grant, caller: PlacedApp.Place, target: PlacedApp.Place, in app: PlacedApp
  ) -> Result<GrantSides, Diagnostic> {
    func reference(_ role: IAM.Role) -> StringValue {
      StringValue(
        value: .deferred(Deferred(GrantedValue(value: role.arn.value, location: grant.location))))
    }
    let byReference = GrantSides(caller: reference(grant.caller), target: reference(grant.target))
    guard caller.stack == target.stack else { return .success(byReference) }
    let callerARN = literalARN(app[caller], app.stacks[caller.stack])
    let targetARN = literalARN(app[target], app.stacks[target.stack])
    if caller == target {
      guard grant.trust == .account, let callerARN else { return .failure(toItself(grant, app[caller])) }
      return .success(GrantSides(caller: callerARN, target: callerARN))
    }
    if let targetARN { return .success(GrantSides(caller: byReference.caller, target: targetARN)) }
    if grant.trust == .account, let callerARN {
      return .success(GrantSides(caller: callerARN, target: byReference.target))
    }
    // A policy of its own needs both roles, and neither of them needs it.
    if grant.policy != nil { return .success(byReference) }
    return .failure(circle(grant, app[caller], app[target], app.stacks[caller.stack]))
  }

  private static func literalARN(_ role: ResourceDeclaration, _ stack: Stack) -> StringValue? {
    PhysicalName.of(type: role.type)?.text(
      attribute: "Arn", properties: role.properties, accountID: stack.account.id, region: stack.region
    ).map { StringValue($0) }
  }

  /// https://aws.amazon.com/blogs/security/announcing-an-update-to-iam-role-trust-policy-behavior/
  private static func toItself(_ grant: Grant, _ role: ResourceDeclaration) -> Diagnostic {
    .error(
      "grant-to-itself",
      "\(role.logicalID) cannot be trusted by its own ARN, which IAM accepts only once the role exists",
      at: grant.location,
      notes: [
        .init("declared here", at: role.location),
        .init("use 'trust: .account' in the grant, and give the role a name"),
      ])
  }

  private static func circle(
    _ grant: Grant, _ caller: ResourceDeclaration, _ target: ResourceDeclaration, _ stack: Stack
  ) -> Diagnostic {
    .error(
      "grant-cycle",
      "\(caller.logicalID) and \(target.logicalID) are in stack \(stack.id), and each needs the other's ARN "
        + "before it can be created",
      at: grant.location,
      notes: [.init("give \(target.logicalID) a name, so that its ARN is known", at: target.location)])
  }
}
