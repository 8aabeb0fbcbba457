internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountRules

/// One resource: whom it lets in and what it may do.
struct ResourceAccessCheck {
  let logicalID: String
  let resource: TemplateResource
  let resolver: TemplateResolver
  let roles: KnownRoles

  /// Nil for types without policies.
  init?(
    _ logicalID: String, _ resource: TemplateResource, _ resolver: TemplateResolver, _ roles: KnownRoles
  ) {
    guard resource.type == "AWS::Lambda::Permission" || PolicyPlaces.areIn(resource.type) else { return nil }
    self.logicalID = logicalID
    self.resource = resource
    self.resolver = resolver
    self.roles = roles
  }

  var findings: [AccessFinding] {
    if resource.type == "AWS::Lambda::Permission" { return permission.map { [$0] } ?? [] }
    var one = Template()
    one.resources[logicalID] = resource
    var findings: [AccessFinding] = managedPolicies
    for place in PolicyPlaces.all(in: one) {
      for statement in RawStatement.all(in: place.document) where statement.isAllow {
        switch place.kind {
        case .trust: findings += TrustStatementCheck(statement, self).findings
        case .identity: findings += IdentityStatementCheck(statement, self).findings
        case .resource, .key: findings += ResourceStatementCheck(statement, self, place.kind).findings
        default: break
        }
      }
    }
    if let finding = SessionDurationCheck(self).finding { findings.append(finding) }
    return findings
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
  private var managedPolicies: [AccessFinding] {
    guard let arns = resource.properties["ManagedPolicyArns"]?.list else { return [] }
    return arns.compactMap { resolver.resolve($0).string.flatMap(AWSManagedPolicy.name(inARN:)) }
      .filter { $0 == "AdministratorAccess" || $0 == "IAMFullAccess" }
      .map { name in
        warning(
          "admin-access", "\(logicalID) has AWS's policy \(name), with which it can give itself anything",
          hint: "name the actions that it needs")
      }
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
  private var permission: AccessFinding? {
    guard let principal = resource.properties["Principal"]?.string, principal.contains(".") else {
      return nil
    }
    for key in ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType"]
    where resource.properties[key] != nil { return nil }
    return warning(
      "confused-deputy",
      "\(logicalID) lets \(principal) call the function for anybody's resources, of any account",
      hint: "add SourceArn or SourceAccount")
  }

  func warning(_ code: String, _ message: String, hint: String? = nil) -> AccessFinding {
    AccessFinding(
      code: code, severity: .warning, message: message, template: resolver.index, logicalID: logicalID,
      hint: hint)
  }
}
