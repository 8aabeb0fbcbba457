internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension Inventory {
  /// Puts the policies of a resource where they count.
  ///
  /// - Parameter absence: Why the resource may not be there; empty where it is.
  mutating func attach(
    _ logicalID: String, _ resource: TemplateResource, _ index: Int, _ absence: String,
    _ model: inout AccessModel
  ) {
    let properties = resource.properties
    var document = AttachedDocument(
      name: "policy \(properties["PolicyName"]?.string ?? logicalID)",
      document: properties["PolicyDocument"] ?? .null, template: index, logicalID: logicalID,
      doubt: absence.isEmpty ? nil : absence, rewriter: MacroDoubt.reason(logicalID, resource))
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
    case "AWS::IAM::Group": add(group: logicalID, properties, index, document)
    case "AWS::IAM::Role", "AWS::IAM::User": break
    case "AWS::Organizations::Policy": addControlPolicy(document, properties, index, &model)
    default: hold(logicalID, resource, index, document, &model)
    }
  }

  private mutating func attach(_ document: AttachedDocument, _ properties: ValueObject, _ index: Int) {
    let resolver = TemplateResolver(templates, index, exports: exports)
    let account = templates[index].place.accountText
    for (property, kind) in [("Roles", AccessPrincipal.Kind.role), ("Users", .user)] {
      // A macro may name others.
      let names = names(properties[property], resolver) + (document.rewriter == nil ? [] : [.null])
      for name in names {
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

  // MARK: - Groups

  private mutating func add(
    group logicalID: String, _ properties: ValueObject, _ index: Int, _ holder: AttachedDocument
  ) {
    let resolver = TemplateResolver(templates, index, exports: exports)
    guard let name = resolver.reference(logicalID)?.string else { return }
    let key = "\(templates[index].place.accountText) \(name.lowercased())"
    for (number, policy) in policies(properties, resolver).enumerated() {
      groups[key, default: Group()].documents.append(inline(policy, number, of: name, index, logicalID))
    }
    groups[key, default: Group()].managedPolicies += managed(
      properties["ManagedPolicyArns"], index, logicalID)
    if let doubt = holder.rewriter ?? holder.doubt {
      groups[key, default: Group()].documents.append(
        AttachedDocument(
          name: "policies of group \(name)", document: .null, template: index, logicalID: logicalID,
          doubt: doubt))
    }
  }

  mutating func addMemberships(_ model: inout AccessModel) {
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

  // MARK: - Organizations and resources

  private func addControlPolicy(
    _ document: AttachedDocument, _ properties: ValueObject, _ index: Int, _ model: inout AccessModel
  ) {
    let resolver = TemplateResolver(templates, index, exports: exports)
    let targets = names(properties["TargetIds"], resolver)
    for location in PolicyLocation.all(of: "AWS::Organizations::Policy") {
      let type = properties["Type"].map(resolver.resolve)
      let kind = type?.string == nil ? .serviceControl : location.kind(in: ["Type": type ?? .null])
      // Policies on tags, backups and the like limit nobody.
      guard let kind else { continue }
      var document = document
      document.name = "\(kind.rawValue) \(properties["Name"]?.string ?? document.logicalID)"
      document.document = location.document(in: properties) ?? .null
      model.controlPolicies.append(
        ControlPolicy(
          document: document, kind: kind,
          targets: targets.allSatisfy { $0.string != nil } ? targets.compactMap(\.string) : nil))
    }
  }

  private func hold(
    _ logicalID: String, _ resource: TemplateResource, _ index: Int, _ document: AttachedDocument,
    _ model: inout AccessModel
  ) {
    for location in PolicyLocation.all(of: resource.type) {
      var held = location.document(in: resource.properties)
      let resolver = TemplateResolver(templates, index, exports: exports)
      if held == nil, location.isOfKey { held = Inventory.defaultKeyPolicy(templates[index].place) }
      guard let held, let kind = location.kind(in: resource.properties) else { continue }
      for (arn, symbol) in location.resources(logicalID, resource, resolver) {
        var document = document
        document.name = "policy of \(arn)"
        document.document = held
        if model.resourcePolicies[arn] != nil {
          document.rewriter =
            "several resources set the policy of \(arn), and the last one to be deployed wins"
        }
        model.resourcePolicies[arn] = HeldPolicy(document: document, kind: kind, symbol: symbol)
        if let symbol { model.symbols[symbol] = arn }
      }
    }
  }

  /// What KMS gives a key without a policy.
  ///
  /// https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
  private static func defaultKeyPolicy(_ place: Place) -> Value {
    [
      "Version": "2012-10-17",
      "Statement": [
        "Effect": "Allow",
        "Principal": ["AWS": .string("arn:\(place.partition.rawValue):iam::\(place.accountText):root")],
        "Action": "kms:*", "Resource": "*",
      ],
    ]
  }
}

extension PolicyLocation {
  var isOfKey: Bool { kind(in: [:]) == .key }
}
