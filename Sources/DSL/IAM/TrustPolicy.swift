internal import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

/// Who may assume a role, beside those whom grants let in.
///
/// ```swift
/// IAM.Role("ExecutionRole", trusting: .lambda)
/// IAM.Role("Pipeline", trusting: [.service("codebuild.amazonaws.com"), .account("333333333333")])
/// ```
public struct TrustPolicy: Sendable, ExpressibleByArrayLiteral {
  let statements: [Statement]

  /// Statements of your own, for what principals alone cannot say.
  public init(@StatementBuilder _ statements: () -> [Statement]) { self.statements = statements() }

  public init(arrayLiteral principals: Principal...) { self.init(principals) }

  init(_ principals: [Principal]) {
    // One statement for each action; none without principals, since IAM refuses such a statement.
    let byAction = Dictionary(grouping: principals, by: \.assumeRoleAction)
    statements = byAction.sorted { $0.key < $1.key }.map { action, principals in
      var statement = Statement(.allow)
      statement.principals = principals
      statement.actions = [action]
      return statement
    }
  }

  /// AWS Lambda, for functions' execution roles.
  public static let lambda = TrustPolicy([.lambda])
  /// Amazon EC2, for instance profiles.
  public static let ec2 = TrustPolicy([.ec2])
  /// Amazon ECS, for task and task execution roles.
  public static let ecsTasks = TrustPolicy([.ecsTasks])
  /// AWS Step Functions, for state machines.
  public static let stepFunctions = TrustPolicy([.stepFunctions])
  /// Amazon EventBridge, for rules' targets.
  public static let eventBridge = TrustPolicy([.eventBridge])
  /// A service.
  ///
  /// - Parameter name: Its principal, such as `codebuild.amazonaws.com`.
  public static func service(_ name: String) -> TrustPolicy {
    TrustPolicy([Principal(.service, .init(name))])
  }
}

extension Principal {
  /// The action by which a principal of this kind assumes a role.
  ///
  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html
  fileprivate var assumeRoleAction: String {
    guard kind == .federated else { return "sts:AssumeRole" }
    return isSAMLProvider ? "sts:AssumeRoleWithSAML" : "sts:AssumeRoleWithWebIdentity"
  }

  private var isSAMLProvider: Bool {
    if case .deferred(let deferred) = value, let reference = deferred.base as? Reference {
      return reference.box.declaration.type == "AWS::IAM::SAMLProvider"
    }
    return value.string?.contains(":saml-provider/") ?? false
  }
}
