internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Conditions on keys that the principals' requests never bring, so that the statement lets nobody in.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
struct ConditionPlacement {
  let statement: PolicyStatement

  /// Only calls that a service makes for somebody carry the source.
  private static let ofServices: Set<String> = [
    "aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths",
  ]
  /// A service that acts for itself is of no account and no organization, and passes no external ID; the few
  /// services that do pass one are left out.
  private static let ofIdentities: Set<String> = [
    "aws:principalarn", "aws:principalaccount", "aws:principalorgid", "aws:principalorgpaths",
    "sts:externalid", "aws:multifactorauthpresent",
  ]
  private static let plainServices: Set<String> = [
    "lambda.amazonaws.com", "ec2.amazonaws.com", "ecs-tasks.amazonaws.com", "states.amazonaws.com",
    "events.amazonaws.com", "cloudformation.amazonaws.com", "codebuild.amazonaws.com",
  ]

  func findings(_ holder: String, _ check: ResourceAccessCheck) -> [TemplateFinding] {
    let principals = statement.principals
    guard !principals.isEmpty else { return [] }
    let areIdentities = principals.allSatisfy { $0.kind == .aws }
    let areServices = principals.allSatisfy { principal in
      principal.kind == .service && principal.name.text.map(Self.plainServices.contains) ?? false
    }
    guard areIdentities || areServices else { return [] }
    return statement.conditions.filter { condition in
      condition.isDemanded
        && (areIdentities ? Self.ofServices : Self.ofIdentities).contains(condition.key.lowercased())
    }.map { condition in
      let who = areIdentities ? "a role or user" : "a service"
      return check.warning(
        at: statement.path, "condition-never-met",
        "\(holder): statement \(statement.number) requires \(condition.key), which \(who) never sends, "
          + "so it matches no request",
        hint: areIdentities
          ? "use aws:PrincipalArn to name the role"
          : "use aws:SourceArn to name the resource that the service acts for")
    }
  }
}
