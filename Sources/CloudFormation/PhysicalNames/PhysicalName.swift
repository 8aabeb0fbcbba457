/// How resources of a type are named, and what their ARN and `Ref` are made of: what another account can
/// know of them without asking CloudFormation.
///
/// Patterns hold `{partition}`, `{region}`, `{account}`, `{name}`, `{path}` and `{domain}`.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public struct PhysicalName: Sendable {
  /// The property that holds the name.
  public let property: String
  /// The attribute that gives the ARN; nil where none does.
  public let arnAttribute: String?
  /// The pattern of the ARN.
  public let arn: String
  /// What `Ref` gives.
  public let ref: String

  /// Nil for a type whose ARN cannot be known before it is created, or that is not in the table yet.
  public static func of(type: String) -> PhysicalName? { table[type] }

  private static let table: [String: PhysicalName] = [
    "AWS::IAM::Role": PhysicalName("RoleName", "Arn", "arn:{partition}:iam::{account}:role{path}{name}"),
    "AWS::IAM::User": PhysicalName("UserName", "Arn", "arn:{partition}:iam::{account}:user{path}{name}"),
    "AWS::IAM::Group": PhysicalName("GroupName", "Arn", "arn:{partition}:iam::{account}:group{path}{name}"),
    "AWS::IAM::InstanceProfile": PhysicalName(
      "InstanceProfileName", "Arn", "arn:{partition}:iam::{account}:instance-profile{path}{name}"),
    "AWS::IAM::ManagedPolicy": PhysicalName(
      "ManagedPolicyName", "PolicyArn", "arn:{partition}:iam::{account}:policy{path}{name}",
      ref: "arn:{partition}:iam::{account}:policy{path}{name}"),
    "AWS::Lambda::Function": PhysicalName(
      "FunctionName", "Arn", "arn:{partition}:lambda:{region}:{account}:function:{name}"),
    "AWS::S3::Bucket": PhysicalName("BucketName", "Arn", "arn:{partition}:s3:::{name}"),
    "AWS::DynamoDB::Table": PhysicalName(
      "TableName", "Arn", "arn:{partition}:dynamodb:{region}:{account}:table/{name}"),
    "AWS::SQS::Queue": PhysicalName(
      "QueueName", "Arn", "arn:{partition}:sqs:{region}:{account}:{name}",
      ref: "https://sqs.{region}.{domain}/{account}/{name}"),
    "AWS::SNS::Topic": PhysicalName(
      "TopicName", "TopicArn", "arn:{partition}:sns:{region}:{account}:{name}",
      ref: "arn:{partition}:sns:{region}:{account}:{name}"),
    "AWS::Logs::LogGroup": PhysicalName(
      "LogGroupName", "Arn", "arn:{partition}:logs:{region}:{account}:log-group:{name}:*"),
    "AWS::Events::EventBus": PhysicalName(
      "Name", "Arn", "arn:{partition}:events:{region}:{account}:event-bus/{name}"),
    "AWS::KMS::Alias": PhysicalName("AliasName", nil, "arn:{partition}:kms:{region}:{account}:{name}"),
    "AWS::ECR::Repository": PhysicalName(
      "RepositoryName", "Arn", "arn:{partition}:ecr:{region}:{account}:repository/{name}"),
    "AWS::StepFunctions::StateMachine": PhysicalName(
      "StateMachineName", "Arn", "arn:{partition}:states:{region}:{account}:stateMachine:{name}",
      ref: "arn:{partition}:states:{region}:{account}:stateMachine:{name}"),
  ]

  private init(_ property: String, _ arnAttribute: String?, _ arn: String, ref: String = "{name}") {
    self.property = property
    self.arnAttribute = arnAttribute
    self.arn = arn
    self.ref = ref
  }
}
