extension RequesterFacts {
  /// The value of a key that follows from the principal; nil where none does.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
  func context(_ key: String) -> ContextValue? {
    switch key {
    case "aws:principalarn": principalARN.map { [$0] } ?? .absent
    case "aws:principalaccount": account.map { [$0] } ?? .absent
    case "aws:principaltype": principalType
    case "aws:username": userName.map { [$0] } ?? .absent
    case "aws:userid": if isRoot, let account { [account] } else { nil }
    case "aws:principalisawsservice": principalIsService
    case "aws:principalservicename": if case .service(let name) = requester { [name] } else { .absent }
    default: nil
    }
  }

  private var userName: String? {
    guard case .user(let arn) = requester else { return nil }
    return ARNParts(arn)?.lastName
  }

  private var principalType: ContextValue? {
    switch requester {
    case .user: ["User"]
    case .role: ["AssumedRole"]
    case .federatedUser: ["FederatedUser"]
    case .root: ["Account"]
    case .anonymous: ["Anonymous"]
    case .federated, .service: nil
    }
  }

  private var principalIsService: ContextValue {
    switch requester {
    case .service: ["true"]
    case .anonymous: .absent
    case .user, .role, .federatedUser, .root, .federated: ["false"]
    }
  }
}
