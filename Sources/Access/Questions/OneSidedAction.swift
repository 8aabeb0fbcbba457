internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// An action beside `sts:AssumeRole` that only one of two roles speaks of, so that it does nothing.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
package struct OneSidedAction: Sendable, Hashable {
  /// `sts:TagSession` or `sts:SetSourceIdentity`.
  package var action: String
  /// Whether the caller's policy allows it, and the target's trust policy does not.
  package var isOfCaller: Bool
}

extension AccessModel {
  /// The session's actions that are neither part of the terms nor of both sides.
  package mutating func oneSided(
    _ terms: AssumeRoleTerms, from caller: (template: Int, logicalID: String),
    to target: (template: Int, logicalID: String)
  ) -> [OneSidedAction] {
    guard let from = position(caller.logicalID, caller.template),
      let to = position(target.logicalID, target.template)
    else { return [] }
    let trust = principals[to].trust.map { PolicyStatement.all(in: $0.document).filter(\.mayAllow) } ?? []
    let callers = sessionStatements(of: from)
    var result: [OneSidedAction] = []
    for action in ["sts:TagSession", "sts:SetSourceIdentity"] where !terms.actions.contains(action) {
      let isTrusted = trust.contains { names(principals[from], in: $0) && $0.speaks(of: action) }
      let isAllowed = callers.contains { attached in
        attached.statement.speaks(of: action) && self.targets(principals[to].arn, attached)
      }
      if isTrusted != isAllowed { result.append(OneSidedAction(action: action, isOfCaller: isAllowed)) }
    }
    return result
  }

  /// The caller's statements that speak of session tags or the source identity; mostly none.
  private mutating func sessionStatements(of position: Int) -> [SessionStatement] {
    if let known = sessionStatements[position] { return known }
    var found: [SessionStatement] = []
    for document in principals[position].documents {
      for statement in PolicyStatement.all(in: document.document) where statement.mayAllow {
        if statement.speaks(of: "sts:TagSession") || statement.speaks(of: "sts:SetSourceIdentity") {
          found.append(SessionStatement(statement: statement, template: document.template))
        }
      }
    }
    sessionStatements[position] = found
    return found
  }

  private func targets(_ arn: String, _ attached: SessionStatement) -> Bool {
    let resolver = resolver(attached.template)
    return attached.statement.values("Resource").contains { resolver.resolve($0).string == arn }
  }

  /// Whether a trust policy's statement is about this caller: by its ARN, or by its account's condition.
  private func names(_ caller: AccessPrincipal, in statement: PolicyStatement) -> Bool {
    let resolver = resolver(caller.template)
    let values =
      statement.principals.map(\.name)
      + statement.conditions.filter { $0.key.lowercased() == "aws:principalarn" }.flatMap(\.values)
    return values.contains { resolver.resolve($0.value).string == caller.arn }
  }
}

/// A statement with the template it stands in.
struct SessionStatement: Sendable {
  let statement: PolicyStatement
  let template: Int
}

extension PolicyStatement {
  /// Whether the action is written out, not only matched by a wildcard.
  func speaks(of action: String) -> Bool {
    values("Action").contains { $0.string?.lowercased() == action.lowercased() }
  }
}
