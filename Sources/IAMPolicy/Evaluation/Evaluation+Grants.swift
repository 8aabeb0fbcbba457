extension Evaluation {
  /// Whether each level of the organization above the requester allows the request.
  ///
  /// https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
  var serviceControlAllows: Truth {
    isAskedServiceControl ? serviceControl.allTruth { $0.allows().truth } : .yes
  }

  /// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
  var endpointAllows: Truth { policies.endpoint == nil ? .yes : endpoint.allows().truth }

  /// The root user needs no policy in its own account.
  var identityAllows: Truth { facts.caller.isRoot ? .yes : identity.allows().truth }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-eval-logic
  var boundaryAllows: Truth {
    if policies.boundary == nil || Evaluation.exemption(from: .boundary, facts) != nil { return .yes }
    return boundary.allows().truth
  }

  /// A role's session may do what the role may where no session policy was passed, a federated user's nothing.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
  var sessionAllows: Truth {
    if Evaluation.exemption(from: .session, facts) != nil { return .yes }
    if policies.session == nil { return Truth(!facts.caller.isFederatedUser) }
    return session.allows().truth
  }

  /// What boundary and session policy leave of a permission.
  var limitsAllow: Truth { boundaryAllows.and(sessionAllows) }

  /// What the policies of the requester's side come to.
  var identityGrants: Truth { identityAllows.and(limitsAllow) }

  /// What the resource's policy grants in the same account, without the identity policies' help.
  ///
  /// A statement that names the role of a session is limited by the boundary and the session policy; one that
  /// names the session, the user or everybody is not.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
  var resourceGrants: Truth {
    resource.allows(.exact).truth.or(resource.allows(.behind).truth.and(limitsAllow))
  }

  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
  var grants: Truth {
    guard facts.caller.hasIdentity else { return resource.allows(.exact).truth }
    if obstacle != nil { return .no }
    if facts.isCrossAccount { return resource.allows().truth.and(identityGrants) }
    if requiredPolicy != nil { return resourceGrants.or(resource.allows().truth.and(identityGrants)) }
    return resourceGrants.or(identityGrants)
  }

  /// What no policy can allow; nil where nothing stands in the way.
  var obstacle: String? {
    let caller = facts.caller
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
    if caller.isRoot, facts.requiredPolicy == .trust { return "the root user cannot assume a role" }
    if let protected = protection { return protected }
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
    if let partition = facts.resourcePartition, let home = caller.partition, home != partition {
      return "\(caller.name) is of the partition \(home), \(facts.request.resource) of \(partition)"
    }
    return nil
  }

  /// Whether everything that must allow the request does, explicit denials aside.
  var allows: Truth { serviceControlAllows.and(endpointAllows).and(grants) }
}
