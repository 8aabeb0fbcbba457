public import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A managed policy to attach to a role: one of AWS's by its name, or any by its ARN.
public struct ManagedPolicy: Sendable {
  let value: Value

  /// One of AWS's own, with its path, such as `service-role/AWSLambdaBasicExecutionRole`.
  public init(aws name: String) {
    value = .deferred(Deferred(AWSPolicyARN(policy: AWSManagedPolicy(name: name))))
  }

  /// A policy of yours.
  public init(arn: StringValue) { value = arn.value }
}

extension ManagedPolicy {
  /// Lets a function write its logs.
  public static let lambdaBasicExecution = ManagedPolicy(aws: "service-role/AWSLambdaBasicExecutionRole")
  /// Lets a function attach to a VPC, and write its logs.
  public static let lambdaVPCAccessExecution = ManagedPolicy(
    aws: "service-role/AWSLambdaVPCAccessExecutionRole")
  /// Lets a function send traces to X-Ray.
  public static let xrayDaemonWriteAccess = ManagedPolicy(aws: "AWSXRayDaemonWriteAccess")
  /// Lets a role read everything, data included.
  public static let readOnlyAccess = ManagedPolicy(aws: "ReadOnlyAccess")
  /// Lets a role read the configuration of all services, as security auditors need it.
  public static let securityAudit = ManagedPolicy(aws: "SecurityAudit")
}

/// The ARN of a policy of AWS's in the partition that it is used in.
private struct AWSPolicyARN: DeferredValue {
  let policy: AWSManagedPolicy

  func resolve(with resolver: any ValueResolver) -> Value { .string(policy.arn(in: resolver.partition)) }

  var identityKey: String { "managed policy \(policy.name)" }
}
