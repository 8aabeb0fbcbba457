internal import CrossAccountCloudFormation

extension RawStatement {
  /// Whether it is about assuming roles with credentials of AWS.
  var assumesRoles: Bool {
    if fields["NotAction"] != nil { return true }
    return actions.contains {
      ["sts:assumerole", "sts:*", "*", "sts:assumerole*", "sts:assume*"].contains($0.lowercased())
    }
  }

  /// What a caller would have to pass to meet the conditions.
  var wishes: AssumeRoleTerms {
    var terms = AssumeRoleTerms()
    for condition in conditions where !Narrowing.isNegated(condition.comparison) {
      guard let wanted = condition.values.compactMap(\.string).first else { continue }
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

  /// The conditions for people: `StringEquals sts:ExternalId audit-2026`.
  var conditionTexts: [String] {
    conditions.map { condition in
      let values = condition.values.map { $0.string ?? $0.json(pretty: false) }.joined(separator: ", ")
      return "\(condition.comparison) \(condition.key) \(values)"
    }.sorted()
  }
}
