internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Goes through templates and puts what has a say in access where it belongs.
struct Inventory {
  let templates: [PlacedTemplate]
  let exports: ExportedValues
  var principals: [AccessPrincipal] = []
  var byName: [String: Int] = [:]
  /// The policies of groups, by account and name.
  var groups: [String: Group] = [:]

  struct Group {
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
      let resolver = TemplateResolver(templates, index, exports: exports)
      for (logicalID, resource) in templates[index].template.resources {
        guard let doubt = Inventory.absence(resource, resolver) else { continue }
        attach(logicalID, resource, index, doubt, &model)
      }
    }
    addMemberships(&model)
    addMacroDoubts()
    model.principals = principals
  }

  /// Why a resource may not be there, empty where it is; nil where it is known not to be.
  static func absence(_ resource: TemplateResource, _ resolver: TemplateResolver) -> String? {
    guard !resource.attributes.isEmpty, let condition = resource.attributes.condition else { return "" }
    return switch resolver.resolve(.intrinsic(.if(condition: condition, then: "yes", else: "no"))) {
    case "yes": ""
    case "no": nil
    default: "condition \(condition) is not known"
    }
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
      guard let absence = Inventory.absence(resource, resolver) else { continue }
      add(kind, logicalID, resource, resolver, absence, &model)
    }
  }

  private mutating func add(
    _ kind: AccessPrincipal.Kind, _ logicalID: String, _ resource: TemplateResource,
    _ resolver: TemplateResolver,
    _ absence: String, _ model: inout AccessModel
  ) {
    let index = resolver.index
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
      absence: absence.isEmpty ? nil : "\(kind.rawValue) \(logicalID) may not be there: \(absence)",
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
    model.byLogicalID[index][logicalID] = position
    let physical = given?.string ?? GeneratedName.of(logicalID, resource.type, in: templates[index]) ?? ""
    let key = Inventory.key(kind, physical, account)
    // Names are unique in an account without regard to path and case, so that one of the two cannot be there.
    if let other = byName[key], given == nil || given?.string != nil {
      let doubt = "\(principals[other].logicalID) and \(logicalID) both make \(kind.rawValue) \(physical)"
      principal.doubt = principal.doubt ?? doubt
      principals[other].doubt = principals[other].doubt ?? doubt
    }
    byName[key] = position
    principals.append(principal)
    if model.positions[principal.arn] == nil { model.positions[principal.arn] = position }
  }

  /// The inline policies; a function that stands for all of them is one policy that is not known.
  func policies(_ properties: ValueObject, _ resolver: TemplateResolver) -> [Value] {
    guard let value = properties["Policies"] else { return [] }
    if let list = value.list { return list }
    let resolved = resolver.resolve(value)
    return resolved.list ?? [resolved]
  }

  func inline(
    _ policy: Value, _ number: Int, of name: String, _ index: Int, _ logicalID: String
  ) -> AttachedDocument {
    let title = policy.object?["PolicyName"]?.string ?? "\(number + 1)"
    let isComputed = policy.object?.isComputed ?? false
    return AttachedDocument(
      name: "policy \(title) of \(name)", document: policy.object?["PolicyDocument"] ?? policy,
      template: index, logicalID: logicalID,
      rewriter: isComputed ? "what a macro makes of policy \(title) is not known" : nil)
  }

  func managed(_ arns: Value?, _ index: Int, _ logicalID: String) -> [(
    arn: Value, template: Int, logicalID: String
  )] {
    guard let arns else { return [] }
    return (arns.list ?? [arns]).map { ($0, index, logicalID) }
  }

  static func key(_ kind: AccessPrincipal.Kind, _ name: String, _ account: String) -> String {
    "\(kind.rawValue) \(account) \(name.lowercased())"
  }

  // MARK: - Macros

  /// A macro may change every resource of its template, and a loop may make policies.
  private mutating func addMacroDoubts() {
    let doubts = templates.map { MacroDoubt.reason($0.template) }
    for position in principals.indices {
      let principal = principals[position]
      guard
        let doubt = doubts[principal.template]
          ?? templates[principal.template].template.resources[principal.logicalID].flatMap({
            MacroDoubt.reason(principal.logicalID, $0)
          })
      else { continue }
      principals[position].documents.append(
        AttachedDocument(
          name: "what a macro makes of \(principal.name)", document: .null, template: principal.template,
          logicalID: principal.logicalID, doubt: doubt))
      principals[position].trust?.rewriter = doubt
    }
  }
}
