extension PolicyLocation {
  /// The trust policy of a role.
  package static let trust = PolicyLocation("AssumeRolePolicyDocument", kind: .trust, to: .holder)
  /// The inline policies of a role, user or group.
  package static let inline = PolicyLocation("Policies", "PolicyDocument", kind: .identity, to: .principals)
  /// The document of a policy that is a resource of its own.
  package static let identity = PolicyLocation("PolicyDocument", kind: .identity, to: .principals)

  /// The locations of a resource type, none for most.
  package static func all(of type: String) -> [PolicyLocation] { table[type] ?? [] }

  private static func resource(_ name: String, to attachment: Attachment = .holder) -> [PolicyLocation] {
    [PolicyLocation(name, kind: .resource, to: attachment)]
  }

  private static let key = [PolicyLocation("KeyPolicy", kind: .key, to: .holder)]

  /// Not here: services whose policies are not IAM policies, such as AWS IoT, and data protection policies.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html
  package static let table: [String: [PolicyLocation]] = [
    "AWS::IAM::Role": [trust, inline],
    "AWS::IAM::User": [inline],
    "AWS::IAM::Group": [inline],
    "AWS::IAM::Policy": [identity],
    "AWS::IAM::ManagedPolicy": [identity],
    "AWS::IAM::RolePolicy": [identity],
    "AWS::IAM::UserPolicy": [identity],
    "AWS::IAM::GroupPolicy": [identity],
    "AWS::SSO::PermissionSet": [PolicyLocation("InlinePolicy", kind: .identity, to: .elsewhere)],
    "AWS::Organizations::Policy": [PolicyLocation("Content", kind: nil, to: .elsewhere)],
    "AWS::EC2::VPCEndpoint": [PolicyLocation("PolicyDocument", kind: .endpoint, to: .elsewhere)],
    "AWS::KMS::Key": key,
    "AWS::KMS::ReplicaKey": key,
    "AWS::ApiGateway::DomainNameV2": resource("Policy"),
    "AWS::ApiGateway::RestApi": resource("Policy"),
    "AWS::Backup::BackupVault": resource("AccessPolicy"),
    "AWS::Backup::LogicallyAirGappedBackupVault": resource("AccessPolicy"),
    "AWS::CloudTrail::ResourcePolicy": resource("ResourcePolicy", to: .named("ResourceArn")),
    "AWS::CodeArtifact::Domain": resource("PermissionsPolicyDocument"),
    "AWS::CodeArtifact::Repository": resource("PermissionsPolicyDocument"),
    "AWS::DynamoDB::Table": [
      PolicyLocation("ResourcePolicy", "PolicyDocument", kind: .resource, to: .holder),
      PolicyLocation(
        "StreamSpecification", "ResourcePolicy", "PolicyDocument", kind: .resource, to: .elsewhere),
    ],
    "AWS::ECR::PublicRepository": resource("RepositoryPolicyText"),
    "AWS::ECR::RegistryPolicy": resource("PolicyText", to: .elsewhere),
    "AWS::ECR::Repository": resource("RepositoryPolicyText"),
    "AWS::EFS::FileSystem": resource("FileSystemPolicy"),
    "AWS::Elasticsearch::Domain": resource("AccessPolicies"),
    "AWS::Events::EventBus": resource("Policy"),
    "AWS::EventSchemas::RegistryPolicy": resource("Policy", to: .named("RegistryName")),
    "AWS::Kinesis::ResourcePolicy": resource("ResourcePolicy", to: .named("ResourceArn")),
    "AWS::Lex::ResourcePolicy": resource("Policy", to: .named("ResourceArn")),
    "AWS::Logs::LogGroup": resource("ResourcePolicyDocument"),
    "AWS::MediaPackageV2::ChannelPolicy": resource("Policy", to: .named("ChannelName")),
    "AWS::MediaPackageV2::OriginEndpointPolicy": resource("Policy", to: .named("OriginEndpointName")),
    "AWS::MSK::ClusterPolicy": resource("Policy", to: .named("ClusterArn")),
    "AWS::Oam::Sink": resource("Policy"),
    "AWS::OpenSearchService::Domain": resource("AccessPolicies"),
    "AWS::S3::AccessPoint": resource("Policy"),
    "AWS::S3::BucketPolicy": resource("PolicyDocument", to: .bucket("Bucket")),
    "AWS::S3::MultiRegionAccessPointPolicy": resource("Policy", to: .named("MrapName")),
    "AWS::S3Express::AccessPoint": resource("Policy"),
    "AWS::S3Express::BucketPolicy": resource("PolicyDocument", to: .named("Bucket")),
    "AWS::S3ObjectLambda::AccessPointPolicy": resource(
      "PolicyDocument", to: .named("ObjectLambdaAccessPoint")),
    "AWS::S3Outposts::AccessPoint": resource("Policy"),
    "AWS::S3Outposts::BucketPolicy": resource("PolicyDocument", to: .named("Bucket")),
    "AWS::S3Tables::TableBucketPolicy": resource("ResourcePolicy", to: .named("TableBucketARN")),
    "AWS::S3Tables::TablePolicy": resource("ResourcePolicy", to: .named("TableARN")),
    "AWS::S3Vectors::VectorBucketPolicy": resource("Policy", to: .named("VectorBucketArn")),
    "AWS::SageMaker::ModelPackageGroup": resource("ModelPackageGroupPolicy"),
    "AWS::SecretsManager::ResourcePolicy": resource("ResourcePolicy", to: .named("SecretId")),
    "AWS::SNS::TopicInlinePolicy": resource("PolicyDocument", to: .named("TopicArn")),
    "AWS::SNS::TopicPolicy": resource("PolicyDocument", to: .named("Topics")),
    "AWS::SQS::QueueInlinePolicy": resource("PolicyDocument", to: .queues("Queue")),
    "AWS::SQS::QueuePolicy": resource("PolicyDocument", to: .queues("Queues")),
    "AWS::SSM::ResourcePolicy": resource("Policy", to: .named("ResourceArn")),
    "AWS::VpcLattice::AuthPolicy": resource("Policy", to: .named("ResourceIdentifier")),
    "AWS::VpcLattice::ResourcePolicy": resource("Policy", to: .named("ResourceArn")),
  ]
}
