internal import CFNIAM
public import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

extension Grant {
  /// What the caller's identity policy needs: the action, and those that session tags and a source identity
  /// ask for on both sides.
  ///
  /// - Parameter targetARN: How to write the target's ARN; by default as a reference.
  public func callerStatement(targetARN: StringValue? = nil) -> Statement {
    var statement = Statement(.allow)
    statement.actions = ["sts:AssumeRole"]
    if !options.sessionTags.isEmpty { statement.actions.append("sts:TagSession") }
    if options.sourceIdentity != nil { statement.actions.append("sts:SetSourceIdentity") }
    statement.resources = [(targetARN ?? target.arn).value]
    return statement
  }

  /// What the target's trust policy needs. The actions get statements of their own, because a condition on a
  /// key that an action's request never carries would deny that action: `sts:ExternalId` comes with
  /// `sts:AssumeRole` only.
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
  ///
  /// - Parameters:
  ///   - callerAccountRoot: The root ARN of the caller's account.
  ///   - callerARN: How to write the caller's ARN; by default as a reference.
  public func trustStatements(callerAccountRoot: String, callerARN: StringValue? = nil) -> [Statement] {
    let callerARN = callerARN ?? caller.arn
    let principal: Principal
    var common: [Condition] = []
    switch trust {
    case .exactRole: principal = .arn(callerARN)
    case .account:
      principal = .arn(StringValue(callerAccountRoot))
      common.append(.arnEquals("aws:PrincipalArn", callerARN))
    }
    if let organization = options.organizationID {
      common.append(.stringEquals("aws:PrincipalOrgID", StringValue(organization)))
    }
    let tags = options.sessionTags.sorted { $0.key < $1.key }.map { tag in
      Grant.matches("aws:RequestTag/\(tag.key)", tag.value)
    }
    let identity = options.sourceIdentity.map { Grant.matches("sts:SourceIdentity", $0) }

    func statement(_ action: String, _ conditions: [Condition]) -> Statement {
      var statement = Statement(.allow)
      statement.principals = [principal]
      statement.actions = [action]
      statement.conditions = common + conditions
      return statement
    }

    var assume = tags
    if let externalID = options.externalID {
      assume.append(.stringEquals("sts:ExternalId", StringValue(externalID)))
    }
    if let sessionName = options.sessionName {
      assume.append(Grant.matches("sts:RoleSessionName", sessionName))
    }
    if let identity { assume.append(identity) }
    var statements = [statement("sts:AssumeRole", assume)]
    if !tags.isEmpty {
      let keys = options.sessionTags.keys.sorted().map { StringValue($0) }
      let onlyThese = Condition(
        ConditionOperator(.stringEquals, quantifier: .forAllValues), "aws:TagKeys", keys)
      statements.append(statement("sts:TagSession", tags + [onlyThese]))
    }
    if let identity { statements.append(statement("sts:SetSourceIdentity", [identity])) }
    return statements
  }

  private static func matches(_ key: String, _ pattern: String) -> Condition {
    pattern.contains("*") || pattern.contains("?")
      ? .stringLike(key, StringValue(pattern)) : .stringEquals(key, StringValue(pattern))
  }
}
