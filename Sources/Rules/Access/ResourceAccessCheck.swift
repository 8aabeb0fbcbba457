internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// One resource: whom it lets in and what it may do.
struct ResourceAccessCheck {
  let logicalID: String
  let resource: TemplateResource
  let resolver: TemplateResolver
  let index: AssemblyIndex

  var findings: [TemplateFinding] {
    if resource.type == "AWS::Lambda::Permission" { return permission.map { [$0] } ?? [] }
    var findings: [TemplateFinding] = managedPolicies
    for place in PolicyPlace.all(of: resource, logicalID) {
      for statement in place.statements.flatMap(\.cases) where statement.effect == .allow {
        let found =
          switch place.kind {
          case .trust: TrustStatementCheck(statement: statement, check: self).findings
          case .identity: IdentityStatementCheck(statement: statement, check: self).findings
          case .resource, .key:
            ResourceStatementCheck(statement: statement, check: self, kind: place.kind).findings
          default: [] as [TemplateFinding]
          }
        // The same may be wrong in several branches.
        findings += statement.branches.isEmpty ? found : found.filter { !findings.contains($0) }
      }
    }
    if let finding = SessionDurationCheck(check: self).finding { findings.append(finding) }
    return findings
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
  private var managedPolicies: [TemplateFinding] {
    guard let arns = resource.properties["ManagedPolicyArns"]?.list else { return [] }
    return arns.compactMap { resolver.resolve($0).string.flatMap(AWSManagedPolicy.init(arn:))?.name }
      .filter { $0 == "AdministratorAccess" || $0 == "IAMFullAccess" }
      .map { name in
        warning(
          at: .property(["ManagedPolicyArns"], of: logicalID), "admin-access",
          "\(logicalID) has the AWS managed policy \(name), so it can give itself any permission",
          hint: "name the actions that it needs")
      }
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
  private var permission: TemplateFinding? {
    guard let principal = resource.properties["Principal"]?.string, principal.contains(".") else {
      return nil
    }
    for key in ["SourceArn", "SourceAccount", "PrincipalOrgID", "EventSourceToken", "FunctionUrlAuthType"]
    where resource.properties[key] != nil { return nil }
    return warning(
      at: .property(["Principal"], of: logicalID), "confused-deputy",
      "\(logicalID) lets \(principal) call the function for resources of any account",
      hint: "add SourceArn or SourceAccount")
  }

  func warning(
    at path: PropertyPath, _ code: String, _ message: String, hint: String? = nil
  ) -> TemplateFinding {
    .warning(code, message, at: path, notes: hint.map { [.init($0)] } ?? [])
  }
}
