internal import CloudFormation
internal import Diagnostics
internal import IAMPolicy
internal import Infrastructure

/// Checks roles against IAM's limits, and their names across all apps of a run.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct RoleCheck {
  private var names: [String: (name: String, location: SourceLocation?)] = [:]
  private(set) var findings: [Diagnostic] = []
  private(set) var budgets: [Budget] = []

  mutating func check(_ template: Template, in stack: Stack) {
    budgets = []
    for (logicalID, resource) in template.resources {
      switch resource.type {
      case "AWS::IAM::Role": checkRole(logicalID, resource, stack)
      case "AWS::IAM::ManagedPolicy":
        let document = resource.properties["PolicyDocument"]
        checkDocuments([(document ?? .null, "PolicyDocument")], logicalID, resource)
        let limit = PolicyLimit.managed.characters
        checkSize([document], "managed policy \(logicalID)", limit, resource)
      default: break
      }
    }
  }

  private mutating func checkRole(_ logicalID: String, _ role: TemplateResource, _ stack: Stack) {
    if let name = role.properties["RoleName"]?.string { checkName(name, logicalID, role, stack) }
    let trust = role.properties["AssumeRolePolicyDocument"]
    if trust?.object?["Statement"]?.list?.isEmpty ?? false {
      findings.append(
        .error(
          "trust-empty",
          "nobody may assume role \(logicalID): no grant lets anyone in, and it trusts nobody itself",
          at: role.location, notes: [.init("add 'trusting:', or a grant of which it is the target")]))
    }
    let policies = role.properties["Policies"]?.list ?? []
    let documents = policies.enumerated().map { index, policy in
      (policy.object?["PolicyDocument"] ?? .null, "Policies[\(index)].PolicyDocument")
    }
    checkDocuments([(trust ?? .null, "AssumeRolePolicyDocument")] + documents, logicalID, role)
    let quotas = stack.account.quotas
    checkSize([trust], "trust policy of \(logicalID)", quotas.trustPolicyCharacters, role)
    if !documents.isEmpty {
      let limit = PolicyLimit.roleInline.characters
      checkSize(documents.map(\.0), "inline policies of \(logicalID)", limit, role)
    }
    checkPolicyNames(policies, logicalID, role)
    let attached = role.properties["ManagedPolicyArns"]?.list?.count ?? 0
    if attached > quotas.managedPoliciesPerRole {
      findings.append(
        .error(
          "managed-policies",
          "role \(logicalID) has \(attached) managed policies; the account's quota is \(quotas.managedPoliciesPerRole)",
          at: role.location, notes: [.init("AWS raises it to 20: say so in the account's quotas")]))
    }
    if case .integer(let seconds)? = role.properties["MaxSessionDuration"],
      !(3_600...43_200).contains(seconds)
    {
      findings.append(
        .error(
          "session-duration",
          "role \(logicalID): MaxSessionDuration is \(seconds) seconds; IAM takes 3,600 to 43,200",
          at: role.location))
    }
  }

  private mutating func checkName(
    _ name: String, _ logicalID: String, _ role: TemplateResource, _ stack: Stack
  ) {
    if name.isEmpty || name.count > 64 {
      findings.append(
        .error(
          "role-name-length", "role name '\(name)' is \(name.count) characters long; IAM allows 1 to 64",
          at: role.location))
    }
    if let bad = name.unicodeScalars.first(where: { !RoleCheck.isNameScalar($0) }) {
      findings.append(
        .error(
          "role-name", "role name '\(name)' holds '\(bad)'; IAM allows letters, digits and _+=,.@-",
          at: role.location))
    }
    let key = "\(stack.account.id) \(name.lowercased())"
    if let other = names[key] {
      let same = other.name == name ? "" : ", which IAM takes for the same name"
      findings.append(
        .error(
          "role-name-twice",
          "account \(stack.account.name) has two roles named \(other.name) and \(name)\(same)",
          at: role.location, notes: [.init("the other role", at: other.location)]))
    } else {
      names[key] = (name, role.location)
    }
  }

  private mutating func checkPolicyNames(_ policies: [Value], _ logicalID: String, _ role: TemplateResource) {
    var seen: Set<String> = []
    for name in policies.compactMap({ $0.object?["PolicyName"]?.string }) {
      if !seen.insert(name.lowercased()).inserted {
        findings.append(
          .error("policy-name", "role \(logicalID) has two policies named \(name)", at: role.location))
      }
      if name.isEmpty || name.count > 128 || !name.unicodeScalars.allSatisfy(RoleCheck.isNameScalar) {
        findings.append(
          .error(
            "policy-name",
            "role \(logicalID): policy name '\(name)' must be 1 to 128 letters, digits and _+=,.@-",
            at: role.location))
      }
    }
  }

  private mutating func checkDocuments(
    _ documents: [(Value, String)], _ logicalID: String, _ resource: TemplateResource
  ) {
    for (document, property) in documents {
      guard let refused = PolicyText.firstRefused(in: document) else { continue }
      let code = String(refused.character.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      findings.append(
        .error(
          "policy-character",
          "\(logicalID).\(property): '\(refused.text)' holds U+\(padded), which IAM refuses in policies",
          at: resource.location))
    }
  }

  private mutating func checkSize(
    _ documents: [Value?], _ what: String, _ limit: Int, _ resource: TemplateResource
  ) {
    let sizes = documents.compactMap { $0 }.map(PolicySize.measure)
    let used = sizes.reduce(0) { $0 + $1.characters }
    budgets.append(Budget(what, used: used, limit: limit, unit: "characters"))
    if used > limit {
      let atLeast = sizes.contains { $0.isLowerBound } ? "at least " : ""
      findings.append(
        .error(
          "policy-size",
          "\(what): \(atLeast)\(decimal(used)) of \(decimal(limit)) characters, white space not counted",
          at: resource.location))
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "+", "=", ",", ".", "@", "-": true
    default: false
    }
  }
}
