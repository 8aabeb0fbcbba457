internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AccessModel {
  /// The policy of a resource: its own, an unknown one where access hangs on it, or none.
  ///
  /// - Parameter caller: The account of the caller; nil for a service.
  mutating func resourcePolicy(
    _ resource: String, _ action: String, _ target: Int?, caller: String?
  ) -> Policy? {
    if let target { return policies(of: target, isCaller: false).trust }
    if let held = resourcePolicies[resource] ?? parent(of: resource) {
      return policy(held.document, held.kind)
    }
    if resource == "*" { return nil }
    if let open = grantsElsewhere(to: resource) { return open }
    if maker(of: resource) != nil { return nil }
    let parts = ARNParts(resource)
    let kind = Self.kind(of: parts, action)
    // A resource of the same account is taken to have no policy that the templates do not show.
    if kind == .resource, let caller, parts?.account == caller { return nil }
    return Policy(
      "policy of \(resource)", kind, unknown: "the policy of \(resource) is not in these templates")
  }

  /// An alias stands for its key, unless the alias itself is changed.
  ///
  /// https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
  private static func kind(of parts: ARNParts?, _ action: String) -> PolicyKind {
    guard let parts else { return .resource }
    if parts.service == "iam", parts.name(of: "role/") != nil { return .trust }
    if parts.service == "kms", parts.name(of: "key/") != nil { return .key }
    let isOfAlias = ["kms:createalias", "kms:deletealias", "kms:updatealias"].contains(action.lowercased())
    return parts.service == "kms" && parts.name(of: "alias/") != nil && !isOfAlias ? .key : .resource
  }

  /// Types whose statements about resources of a service are not read yet, and whether they only allow.
  private static let unreadTypes: [String: (service: String, onlyAllows: Bool)] = [
    "AWS::Lambda::Permission": ("lambda", true),
    "AWS::Lambda::LayerVersionPermission": ("lambda", true),
    "AWS::Lambda::ResourcePolicy": ("lambda", false),
    "AWS::Events::EventBusPolicy": ("events", false),
  ]

  /// A policy of which nothing is known, where a template of the resource's account makes one of a type that is not
  /// read.
  private func grantsElsewhere(to resource: String) -> Policy? {
    guard let parts = ARNParts(resource),
      Self.unreadTypes.values.contains(where: { $0.service == parts.service })
    else { return nil }
    let account = account(of: resource)
    var found: Policy?
    for template in templates where template.place.account == nil || template.place.account == account {
      for (logicalID, element) in template.template.resources {
        guard let type = Self.unreadTypes[element.type], type.service == parts.service else { continue }
        let reason = "what \(logicalID) (\(element.type)) says of \(resource) is not read"
        if !type.onlyAllows { return Policy("policy of \(resource)", .resource, unknown: reason) }
        found = Policy("policy of \(resource)", .resource, mayAllow: reason)
      }
    }
    return found
  }

  /// The template that makes a resource under a name of its own.
  private func maker(of resource: String) -> Int? {
    let whole = ARNParts(resource)?.service == "s3" ? String(resource.prefix { $0 != "/" }) : resource
    return templates.indices.first { index in
      let resolver = resolver(index)
      return templates[index].template.resources.contains { entry in
        guard let naming = PhysicalName.of(type: entry.element.type), let attribute = naming.arnAttribute,
          entry.element.properties[naming.property] != nil
        else { return false }
        return resolver.physical(entry.key, attribute)?.string == whole
      }
    }
  }

  /// A bucket's policy speaks of its objects too.
  private func parent(of resource: String) -> HeldPolicy? {
    guard let slash = resource.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return resourcePolicies[String(resource[..<slash])]
  }

  /// Whose resource it is; nil where that is not known.
  func account(of resource: String) -> String? {
    if let target = positions[resource] { return principals[target].account }
    if let parts = ARNParts(resource), ARNParts.isAccountID(parts.account) { return parts.account }
    let index = (resourcePolicies[resource] ?? parent(of: resource))?.document.template ?? maker(of: resource)
    return index.map { templates[$0].place.accountText }
  }
}
