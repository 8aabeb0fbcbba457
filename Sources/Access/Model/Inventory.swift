internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Goes through templates and puts what has a say in access where it belongs.
struct Inventory {
  private let templates: [PlacedTemplate]
  private let exports: ExportedValues
  private var principals: [AccessPrincipal] = []
  private var byName: [String: Int] = [:]
  /// The policies of groups, by account and name, and the groups' members.
  private var groups: [String: Group] = [:]

  private struct Group {
    var documents: [AttachedDocument] = []
    var managedPolicies: [(arn: Value, template: Int, logicalID: String)] = []
  }

  init(_ templates: [PlacedTemplate], _ exports: ExportedValues) {
    self.templates = templates
    self.exports = exports
  }

  mutating func take(into model: inout AccessModel) {
    for index in templates.indices { findPrincipals(index, &model) }
    for index in templates.indices {
      for (logicalID, resource) in templates[index].template.resources {
        attach(logicalID, resource, index, &model)
      }
    }
    addMemberships(&model)
    addMacroDoubts()
    model.principals = principals
  }

  // MARK: - Principals

  private mutating func findPrincipals(_ index: Int, _ model: inout AccessModel) {
    let resolver = TemplateResolver(templates, index, exports: exports)
    for (logicalID, resource) in templates[index].template.resources {
      let kind: AccessPrincipal.Kind
      switch resource.type {
      case "AWS::IAM::Role": kind = .role
      case "AWS::IAM::User": kind = .user
      default: continue
      }
      let property = kind == .role ? "RoleName" : "UserName"
      let arn = resolver.physical(logicalID, "Arn") ?? .null
      let given = resource.properties[property].map(resolver.resolve)
      let account = templates[index].place.accountText
      var principal = AccessPrincipal(
        kind: kind, template: index, logicalID: logicalID, name: given?.string ?? logicalID,
        hasGeneratedName: given == nil,
        arn: arn.string
          ?? "arn:\(templates[index].place.partition.rawValue):iam::\(account):\(kind.rawValue)/(\(logicalID))",
        doubt: arn.string == nil ? "the name of \(kind.rawValue) \(logicalID) is not known" : nil,
        account: account)
      principal.boundary = resource.properties["PermissionsBoundary"]
      let name = principal.name
      for (number, policy) in policies(resource.properties, resolver).enumerated() {
        principal.documents.append(inline(policy, number, of: name, index, logicalID))
      }
      principal.managedPolicies = managed(resource.properties["ManagedPolicyArns"], index, logicalID)
      if kind == .role {
        principal.trust = AttachedDocument(
          name: "trust policy of \(name)", document: resource.properties["AssumeRolePolicyDocument"] ?? .null,
          template: index, logicalID: logicalID)
      }
      let position = principals.count
      principals.append(principal)
      model.byLogicalID[index][logicalID] = position
      if model.positions[principal.arn] == nil { model.positions[principal.arn] = position }
      let physical = given?.string ?? GeneratedName.of(logicalID, resource.type, in: templates[index]) ?? ""
      byName[Inventory.key(kind, physical, account)] = position
    }
  }

  /// The inline policies; a function that stands for all of them is one policy that is not known.
  private func policies(_ properties: ValueObject, _ resolver: TemplateResolver) -> [Value] {
    guard let value = properties["Policies"] else { return [] }
    if let list = value.list { return list }
    let resolved = resolver.resolve(value)
    return resolved.list ?? [resolved]
  }

  private func inline(
    _ policy: Value, _ number: Int, of name: String, _ index: Int, _ logicalID: String
  ) -> AttachedDocument {
    let title = policy.object?["PolicyName"]?.string ?? "\(number + 1)"
    return AttachedDocument(
      name: "policy \(title) of \(name)", document: policy.object?["PolicyDocument"] ?? policy,
      template: index, logicalID: logicalID)
  }

  private func managed(
    _ arns: Value?, _ index: Int, _ logicalID: String
  ) -> [(arn: Value, template: Int, logicalID: String)] {
    guard let arns else { return [] }
    return (arns.list ?? [arns]).map { ($0, index, logicalID) }
  }

  private static func key(_ kind: AccessPrincipal.Kind, _ name: String, _ account: String) -> String {
    "\(kind.rawValue) \(account) \(name.lowercased())"
  }

  // MARK: - What is attached to them

  private mutating func attach(
    _ logicalID: String, _ resource: TemplateResource, _ index: Int, _ model: inout AccessModel
  ) {
    let properties = resource.properties
    let doubt = resource.attributes.condition.map { "condition \($0) is not known" }
    var document = AttachedDocument(
      name: "policy \(properties["PolicyName"]?.string ?? logicalID)",
      document: properties["PolicyDocument"] ?? .null, template: index, logicalID: logicalID, doubt: doubt)
    switch resource.type {
    case "AWS::IAM::Policy": attach(document, properties, index)
    case "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy":
      var named: ValueObject = [:]
      for (one, many) in [("RoleName", "Roles"), ("UserName", "Users"), ("GroupName", "Groups")] {
        named[many] = properties[one].map { .list([$0]) }
      }
      attach(document, named, index)
    case "AWS::IAM::ManagedPolicy":
      document.name = "managed policy \(properties["ManagedPolicyName"]?.string ?? logicalID)"
      let resolver = TemplateResolver(templates, index, exports: exports)
      if let arn = resolver.physical(logicalID, nil)?.string { model.managedPolicies[arn] = document }
      attach(document, properties, index)
    case "AWS::IAM::Group":
      let resolver = TemplateResolver(templates, index, exports: exports)
      guard let name = resolver.reference(logicalID)?.string else { return }
      let key = "\(templates[index].place.accountText) \(name.lowercased())"
      for (number, policy) in policies(properties, resolver).enumerated() {
        groups[key, default: Group()].documents.append(inline(policy, number, of: name, index, logicalID))
      }
      groups[key, default: Group()].managedPolicies += managed(
        properties["ManagedPolicyArns"], index, logicalID)
    case "AWS::IAM::Role", "AWS::IAM::User": break
    default:
      for location in PolicyLocation.all(of: resource.type) {
        guard let document = location.document(in: properties) else { continue }
        let resolver = TemplateResolver(templates, index, exports: exports)
        for arn in location.resources(logicalID, resource, resolver) {
          model.resourcePolicies[arn] = AttachedDocument(
            name: "policy of \(arn)", document: document, template: index, logicalID: logicalID, doubt: doubt)
        }
      }
    }
  }

  private mutating func attach(_ document: AttachedDocument, _ properties: ValueObject, _ index: Int) {
    let resolver = TemplateResolver(templates, index, exports: exports)
    let account = templates[index].place.accountText
    for (property, kind) in [("Roles", AccessPrincipal.Kind.role), ("Users", .user)] {
      for name in names(properties[property], resolver) {
        guard let text = name.string else {
          // Whoever it is, it is of this account.
          for position in principals.indices
          where principals[position].kind == kind && principals[position].account == account {
            var doubtful = document
            doubtful.doubt = "what \(document.logicalID) is attached to is not known"
            principals[position].documents.append(doubtful)
          }
          continue
        }
        guard let position = byName[Inventory.key(kind, text, account)] else { continue }
        var named = document
        named.name += " of \(principals[position].name)"
        principals[position].documents.append(named)
      }
    }
    for name in names(properties["Groups"], resolver).compactMap(\.string) {
      groups["\(account) \(name.lowercased())", default: Group()].documents.append(document)
    }
  }

  private func names(_ value: Value?, _ resolver: TemplateResolver) -> [Value] {
    guard let value = value.map(resolver.resolve) else { return [] }
    return value.list ?? [value]
  }

  private mutating func addMemberships(_ model: inout AccessModel) {
    for index in templates.indices {
      let resolver = TemplateResolver(templates, index, exports: exports)
      for (logicalID, resource) in templates[index].template.resources {
        switch resource.type {
        case "AWS::IAM::User":
          guard let position = model.byLogicalID[index][logicalID] else { continue }
          for group in names(resource.properties["Groups"], resolver) { join(group, position, index) }
        case "AWS::IAM::UserToGroupAddition":
          guard let group = resource.properties["GroupName"].map(resolver.resolve) else { continue }
          for user in names(resource.properties["Users"], resolver).compactMap(\.string) {
            let key = Inventory.key(.user, user, templates[index].place.accountText)
            if let position = byName[key] { join(group, position, index) }
          }
        default: continue
        }
      }
    }
  }

  private mutating func join(_ group: Value, _ position: Int, _ index: Int) {
    let name = group.string ?? ""
    guard let found = groups["\(templates[index].place.accountText) \(name.lowercased())"] else {
      let title = name.isEmpty ? "a group" : "group \(name)"
      principals[position].documents.append(
        AttachedDocument(
          name: "policies of \(title)", document: .null, template: index,
          logicalID: principals[position].logicalID, doubt: "\(title) is not in these templates"))
      return
    }
    principals[position].documents += found.documents
    principals[position].managedPolicies += found.managedPolicies
  }

  // MARK: - Macros

  /// A macro may change every resource of its template, and a loop may make policies.
  private mutating func addMacroDoubts() {
    for position in principals.indices {
      let index = principals[position].template
      guard let doubt = MacroDoubt.reason(templates[index].template) else { continue }
      principals[position].documents.append(
        AttachedDocument(
          name: "what a macro makes of \(principals[position].name)", document: .null, template: index,
          logicalID: principals[position].logicalID, doubt: doubt))
      principals[position].trust?.doubt = doubt
    }
  }
}
