internal import CloudFormation
public import IAMPolicy

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
    // A statement without a principal would be refused; without a statement the role trusts nobody yet.
    guard !principals.isEmpty else {
      statements = []
      return
    }
    var statement = Statement(.allow)
    statement.principals = principals
    statement.actions = ["sts:AssumeRole"]
    statements = [statement]
  }

  public static let lambda = TrustPolicy([.lambda])
  public static let ec2 = TrustPolicy([.ec2])
  public static let ecsTasks = TrustPolicy([.ecsTasks])
  public static let stepFunctions = TrustPolicy([.stepFunctions])
  public static let eventBridge = TrustPolicy([.eventBridge])
  public static func service(_ name: String) -> TrustPolicy {
    TrustPolicy([Principal(.service, .init(name))])
  }
}
