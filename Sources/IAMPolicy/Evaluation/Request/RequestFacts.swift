/// A request made ready for matching: everything that several statements ask for, worked out once.
struct RequestFacts: Sendable {
  let request: Request
  let caller: RequesterFacts
  /// The action in lower case, and its parts on either side of the colon.
  let action: [UInt8]
  let actionService: [UInt8]
  let actionName: [UInt8]
  let resource: [UInt8]
  /// What stands before a part of the resource that is not known, and why it is not.
  let symbol: (before: [UInt8], reason: String)?
  let resourcePartition: String?
  let resourceAccount: String?
  /// The kind of resource policy without whose consent nobody gets in; nil where there is none.
  let requiredPolicy: PolicyKind?
  /// Whether the requester has a permissions boundary, which `NotPrincipal` minds.
  let hasBoundary: Bool

  init(_ request: Request, hasBoundary: Bool = false) {
    self.request = request
    self.hasBoundary = hasBoundary
    caller = RequesterFacts(request.requester)
    action = Array(request.action.lowercased().utf8)
    let colon = action.firstIndex(of: 0x3A) ?? action.endIndex
    actionService = Array(action[..<colon])
    actionName = Array(action[colon...].dropFirst())
    resource = Array(request.resource.utf8)
    symbol = request.symbol.flatMap { RequestFacts.symbol($0, in: request.resource) }
    let parts = ARNParts(request.resource)
    resourcePartition = parts?.partition
    resourceAccount =
      request.resourceAccount
      ?? parts.flatMap { ARNParts.isAccountID($0.account) ? $0.account : nil } ?? caller.account
    requiredPolicy = RequestFacts.requiredPolicy(request.action.lowercased(), parts)
  }

  private static func symbol(_ symbol: String, in resource: String) -> (before: [UInt8], reason: String)? {
    let (text, mark) = (Array(resource.utf8), Array(symbol.utf8))
    guard !mark.isEmpty, text.count >= mark.count else { return nil }
    let start = (0...(text.count - mark.count)).first { text[$0..<$0 + mark.count].elementsEqual(mark) }
    return start.map {
      (Array(text[..<$0]), "what \(symbol) is in \(resource) is not known before it is deployed")
    }
  }

  var isCrossAccount: Bool { caller.account != resourceAccount }

  /// The value of a key, its name in lower case.
  func context(_ key: String) -> ContextValue {
    if let given = request.context.value(lowercased: key) {
      if case .values(let values) = given, values.isEmpty { return .absent }
      return given
    }
    if let known = caller.context(key) { return known }
    switch key {
    case "aws:resourceaccount": if let resourceAccount { return [resourceAccount] }
    case "aws:requestedregion": if let region = request.region { return [region] }
    default: break
    }
    switch request.context.others {
    case .absent: return .absent
    case .unknown: return .unknown("\(key) is not known before the request is made")
    }
  }

  /// Roles and KMS keys let nobody in whom their own policy does not.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
  private static func requiredPolicy(_ action: String, _ resource: ARNParts?) -> PolicyKind? {
    guard let resource else { return nil }
    switch resource.service {
    case "iam" where resource.name(of: "role/") != nil && action.hasPrefix("sts:"): return .trust
    case "kms" where resource.name(of: "key/") != nil && action.hasPrefix("kms:"): return .key
    default: return nil
    }
  }
}
