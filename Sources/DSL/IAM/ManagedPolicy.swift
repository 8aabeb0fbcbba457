public import CrossAccountCloudFormation

/// A managed policy to attach to a role: one of AWS's by its name, or any by its ARN.
public struct ManagedPolicy: Sendable {
  let value: Value

  /// One of AWS's own, with its path, such as `service-role/AWSLambdaBasicExecutionRole`.
  public init(aws name: String) { value = .deferred(Deferred(AWSManagedPolicy(name: name))) }

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

/// AWS's policies have the same names in all partitions, and ARNs that differ by partition only.
private struct AWSManagedPolicy: DeferredValue {
  let name: String

  func resolve(with resolver: any ValueResolver) -> Value {
    .string("arn:\(resolver.partition):iam::aws:policy/\(name)")
  }

  var identityKey: String { "managed policy \(name)" }
}
