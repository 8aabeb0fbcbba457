internal import CrossAccountIAMPolicy

/// A property of a resource type that holds policy documents.
struct PolicyProperty: Sendable {
  let name: String
  /// The way from the property down to the documents; lists on the way are walked through.
  let steps: [String]
  /// Nil where another property of the resource decides.
  let kind: PolicyKind?

  init(_ name: String, _ steps: String..., kind: PolicyKind?) {
    self.name = name
    self.steps = steps
    self.kind = kind
  }

  private static let inline = PolicyProperty("Policies", "PolicyDocument", kind: .identity)
  private static let identity = [PolicyProperty("PolicyDocument", kind: .identity)]
  private static let key = [PolicyProperty("KeyPolicy", kind: .key)]

  private static func resource(_ names: String...) -> [PolicyProperty] {
    names.map { PolicyProperty($0, kind: .resource) }
  }

  /// By resource type.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
  static let ofTypes: [String: [PolicyProperty]] = [
    "AWS::IAM::Role": [PolicyProperty("AssumeRolePolicyDocument", kind: .trust), inline],
    "AWS::IAM::User": [inline],
    "AWS::IAM::Group": [inline],
    "AWS::IAM::Policy": identity,
    "AWS::IAM::ManagedPolicy": identity,
    "AWS::IAM::RolePolicy": identity,
    "AWS::IAM::UserPolicy": identity,
    "AWS::IAM::GroupPolicy": identity,
    "AWS::SSO::PermissionSet": [PolicyProperty("InlinePolicy", kind: .identity)],
    "AWS::Organizations::Policy": [PolicyProperty("Content", kind: nil)],
    "AWS::EC2::VPCEndpoint": [PolicyProperty("PolicyDocument", kind: .endpoint)],
    "AWS::KMS::Key": key,
    "AWS::KMS::ReplicaKey": key,
    "AWS::ApiGateway::DomainNameV2": resource("Policy"),
    "AWS::ApiGateway::RestApi": resource("Policy"),
    "AWS::Backup::BackupVault": resource("AccessPolicy"),
    "AWS::Backup::LogicallyAirGappedBackupVault": resource("AccessPolicy"),
    "AWS::CloudTrail::ResourcePolicy": resource("ResourcePolicy"),
    "AWS::CodeArtifact::Domain": resource("PermissionsPolicyDocument"),
    "AWS::CodeArtifact::Repository": resource("PermissionsPolicyDocument"),
    "AWS::DynamoDB::Table": [
      PolicyProperty("ResourcePolicy", "PolicyDocument", kind: .resource),
      PolicyProperty("StreamSpecification", "ResourcePolicy", "PolicyDocument", kind: .resource),
    ],
    "AWS::ECR::PublicRepository": resource("RepositoryPolicyText"),
    "AWS::ECR::RegistryPolicy": resource("PolicyText"),
    "AWS::ECR::Repository": resource("RepositoryPolicyText"),
    "AWS::EFS::FileSystem": resource("FileSystemPolicy"),
    "AWS::Elasticsearch::Domain": resource("AccessPolicies"),
    "AWS::Events::EventBus": resource("Policy"),
    "AWS::EventSchemas::RegistryPolicy": resource("Policy"),
    "AWS::Kinesis::ResourcePolicy": resource("ResourcePolicy"),
    "AWS::Lex::ResourcePolicy": resource("Policy"),
    "AWS::Logs::LogGroup": resource("ResourcePolicyDocument"),
    "AWS::MediaPackageV2::ChannelPolicy": resource("Policy"),
    "AWS::MediaPackageV2::OriginEndpointPolicy": resource("Policy"),
    "AWS::MSK::ClusterPolicy": resource("Policy"),
    "AWS::Oam::Sink": resource("Policy"),
    "AWS::OpenSearchService::Domain": resource("AccessPolicies"),
    "AWS::S3::AccessPoint": resource("Policy"),
    "AWS::S3::BucketPolicy": resource("PolicyDocument"),
    "AWS::S3::MultiRegionAccessPointPolicy": resource("Policy"),
    "AWS::S3Express::AccessPoint": resource("Policy"),
    "AWS::S3Express::BucketPolicy": resource("PolicyDocument"),
    "AWS::S3ObjectLambda::AccessPointPolicy": resource("PolicyDocument"),
    "AWS::S3Outposts::AccessPoint": resource("Policy"),
    "AWS::S3Outposts::BucketPolicy": resource("PolicyDocument"),
    "AWS::S3Tables::TableBucketPolicy": resource("ResourcePolicy"),
    "AWS::S3Tables::TablePolicy": resource("ResourcePolicy"),
    "AWS::S3Vectors::VectorBucketPolicy": resource("Policy"),
    "AWS::SageMaker::ModelPackageGroup": resource("ModelPackageGroupPolicy"),
    "AWS::SecretsManager::ResourcePolicy": resource("ResourcePolicy"),
    "AWS::SNS::TopicInlinePolicy": resource("PolicyDocument"),
    "AWS::SNS::TopicPolicy": resource("PolicyDocument"),
    "AWS::SQS::QueueInlinePolicy": resource("PolicyDocument"),
    "AWS::SQS::QueuePolicy": resource("PolicyDocument"),
    "AWS::SSM::ResourcePolicy": resource("Policy"),
    "AWS::VpcLattice::AuthPolicy": resource("Policy"),
    "AWS::VpcLattice::ResourcePolicy": resource("Policy"),
  ]
}
