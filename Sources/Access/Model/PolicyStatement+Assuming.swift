internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension PolicyStatement {
  /// Whether it is about assuming roles with credentials of AWS.
  var assumesRoles: Bool {
    if isHidden || has("NotAction") { return true }
    return values("Action").contains { action in
      guard let text = action.string else { return action.isHidden }
      return ["sts:assumerole", "sts:*", "*", "sts:assumerole*", "sts:assume*"].contains(text.lowercased())
    }
  }

  /// What a caller would have to pass to meet the conditions.
  var wishes: AssumeRoleTerms {
    var terms = AssumeRoleTerms()
    for condition in conditions where !condition.isNegated {
      guard let wanted = condition.values.lazy.compactMap(\.text).first else { continue }
      let key = condition.key.lowercased()
      switch key {
      case "sts:externalid": terms.externalID = AssumeRoleTerms.sample(wanted)
      case "sts:rolesessionname": terms.sessionName = wanted
      case "sts:sourceidentity": terms.sourceIdentity = wanted
      case "aws:principalorgid": terms.organizationID = wanted
      default:
        if key.hasPrefix("aws:requesttag/") {
          terms.sessionTags[String(condition.key.dropFirst("aws:RequestTag/".count))] = wanted
        }
      }
    }
    if terms.sessionName == nil { terms.sessionName = "*" }
    return terms
  }
}
