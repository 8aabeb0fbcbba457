internal import CrossAccountIAMPolicy

/// What somebody asks, and says of the request.
struct Question {
  let requester: Requester
  let resource: String
  /// What the caller passes, of what is said.
  let terms: AssumeRoleTerms
  private let action: String
  /// The rest, by names in lower case.
  private let others: [String: ContextValue]
  private let keys: Set<String>

  init(_ requester: Requester, _ action: String, _ resource: String, _ context: [String: String]) {
    (self.requester, self.action, self.resource) = (requester, action, resource)
    keys = Set(context.keys.map { $0.lowercased() })
    let isAssumption = action.lowercased() == "sts:assumerole"
    terms = AssumeRoleTerms(isAssumption ? context : [:])
    var others: [String: ContextValue] = [:]
    for (key, value) in context where !isAssumption || AssumeRoleTerms.shape(of: key.lowercased()) == nil {
      others[key.lowercased()] = .values(
        value.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    self.others = others
  }

  /// Whether it is about assuming a role.
  var isAssumption: Bool { action.lowercased() == "sts:assumerole" }

  /// The actions that STS asks the policies for.
  var actions: [String] {
    guard others["aws:tagkeys"] != nil, terms.sessionTags.isEmpty else { return terms.actions }
    return terms.actions + ["sts:TagSession"]
  }

  func gives(_ key: String) -> Bool { keys.contains(key.lowercased()) }

  /// What is said beside the terms, of a request for an action.
  func given(for action: String) -> [String: ContextValue] {
    action == "sts:SetSourceIdentity" ? others.filter { $0.key != "aws:tagkeys" } : others
  }
}
