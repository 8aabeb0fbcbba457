internal import CrossAccountIAMPolicy

extension AssumeRoleTerms {
  /// The keys of the request for one of ``actions``, made by a role's session.
  ///
  /// Keys that a role's session never brings, such as those of a call that a service makes, are absent; those
  /// that nothing is known of stay unknown. Each action has the keys that AWS lists for it: `sts:ExternalId`
  /// comes with `sts:AssumeRole` alone.
  /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservicests.html
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
  func context(for action: String) -> RequestContext {
    var context = RequestContext(AssumeRoleTerms.fixed, others: .unknown)
    // Tags that are not passed are absent.
    context.closed = ["aws:requesttag/"]
    context["aws:TagKeys"] = .absent
    if action != "sts:SetSourceIdentity", !sessionTags.isEmpty {
      for (key, value) in sessionTags { context["aws:RequestTag/\(key)"] = .values([Self.sample(value)]) }
      context["aws:TagKeys"] = .values(sessionTags.keys.sorted())
    }
    let assumes = action == "sts:AssumeRole"
    context["sts:ExternalId"] = assumes ? externalID.map { .values([$0]) } ?? .absent : .absent
    context["sts:SourceIdentity"] =
      action == "sts:TagSession" ? .absent : sourceIdentity.map { .values([Self.sample($0)]) } ?? .absent
    context["sts:RoleSessionName"] =
      assumes
      ? sessionName.map { .values([Self.sample($0)]) } ?? .unknown("the name of the session is not known")
      : .absent
    if let organizationID { context["aws:PrincipalOrgID"] = .values([organizationID]) }
    if let targetOrganizationID { context["aws:ResourceOrgID"] = .values([targetOrganizationID]) }
    if let targetOrganizationPath {
      context["aws:ResourceOrgPaths"] = .values([Self.sample(targetOrganizationPath)])
    }
    return context
  }

  private static let fixed: [String: ContextValue] = [
    "aws:SourceArn": .absent, "aws:SourceAccount": .absent, "aws:SourceOrgID": .absent,
    "aws:SourceOrgPaths": .absent, "aws:PrincipalServiceName": .absent,
    "aws:PrincipalServiceNamesList": .absent, "aws:PrincipalIsAWSService": "false",
    "aws:ViaAWSService": "false", "sts:AWSServiceName": .absent,
  ]

  /// What a caller may write for a key that it chooses, its name in lower case; nil for what it cannot choose.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  static func shape(of key: String) -> ChosenText? {
    switch key {
    case "sts:externalid": ChosenText(2...1_224, marks: "=,.@:/-+")
    case "sts:rolesessionname": ChosenText(2...64, marks: "=,.@-+", isRequired: true)
    case "sts:sourceidentity": ChosenText(2...64, marks: "=,.@-+")
    default: key.hasPrefix("aws:requesttag/") ? ChosenText(0...256, marks: " _.:/=+-@") : nil
    }
  }

  /// What somebody says of a request, as far as it is part of the terms.
  init(_ given: [String: String]) {
    self.init()
    for (key, value) in given.sorted(by: { $0.key < $1.key }) { set(key, to: value) }
  }

  mutating func set(_ key: String, to value: String?) {
    switch key.lowercased() {
    case "sts:externalid": externalID = value
    case "sts:rolesessionname": sessionName = value
    case "sts:sourceidentity": sourceIdentity = value
    case let name where name.hasPrefix("aws:requesttag/"):
      sessionTags[String(key.dropFirst("aws:RequestTag/".count))] = value
    default: break
    }
  }

  /// A text that the pattern matches, long enough for a name.
  static func sample(_ pattern: String) -> String {
    var sample = ""
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "*": sample += "xx"
      case "?": sample += "x"
      default: sample.unicodeScalars.append(scalar)
      }
    }
    return sample
  }
}
