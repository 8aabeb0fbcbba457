internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AccessModel {
  /// A principal's policies; taken apart at the first question, since most are never asked for.
  mutating func policies(of position: Int, isCaller: Bool) -> CompiledPrincipal {
    let key = isCaller ? position : -1 - position
    if let known = compiled[key] { return known }
    let principal = principals[position]
    // The target's own permissions have no say in who may assume it.
    let made = CompiledPrincipal(
      identity: isCaller ? identityPolicies(principal) : [],
      boundary: isCaller ? principal.boundary.flatMap { boundary($0, principal) } : nil,
      trust: isCaller ? nil : principal.trust.map { policy($0, .trust) })
    compiled[key] = made
    return made
  }

  private func identityPolicies(_ principal: AccessPrincipal) -> [Policy] {
    principal.documents.map { policy($0, .identity) }
      + principal.managedPolicies.map { attached in
        managedPolicy(resolver(attached.template).resolve(attached.arn), .identity, of: principal)
      }
  }

  private func boundary(_ arn: Value, _ principal: AccessPrincipal) -> Policy? {
    let arn = resolver(principal.template).resolve(arn)
    if arn == Value.noValue { return nil }
    return managedPolicy(arn, .boundary, of: principal)
  }

  private func managedPolicy(_ arn: Value, _ kind: PolicyKind, of principal: AccessPrincipal) -> Policy {
    let title = kind == .boundary ? "permissions boundary" : "managed policy"
    guard let text = arn.string else {
      return Policy(
        "\(title) of \(principal.name)", kind, unknown: "the \(title) of \(principal.name) is not known")
    }
    if var document = managedPolicies[text] {
      document.name += " of \(principal.name)"
      return policy(document, kind)
    }
    if let policy = AWSManagedPolicy(arn: text) { return policy.policy(kind) }
    return Policy("\(title) \(text)", kind, unknown: "\(text) is not in these templates")
  }

  /// A document with its functions resolved; one that cannot be read may say anything.
  func policy(_ attached: AttachedDocument, _ kind: PolicyKind) -> Policy {
    if let reason = attached.rewriter ?? (attached.document == .null ? attached.doubt : nil) {
      return Policy(attached.name, kind, unknown: reason)
    }
    var document = resolver(attached.template).resolve(AccessModel.parsed(attached.document))
    if attached.doubt != nil, var object = document.object, let statements = object["Statement"] {
      object["Statement"] = .intrinsic(
        .if(condition: "of \(attached.logicalID)", then: statements, else: Value.noValue))
      document = .object(object)
    }
    do {
      return try Policy(attached.name, kind, document)
    } catch {
      return Policy(attached.name, kind, unknown: "\(attached.name) cannot be read: \(error)")
    }
  }

  /// Some types take a document as JSON text too.
  static func parsed(_ document: Value) -> Value {
    document.string.flatMap { EmbeddedJSON.read($0) } ?? document
  }
}
