/// Resource types that hold what cannot be made again from a template.
enum StatefulTypes {
  static func contains(_ type: String) -> Bool {
    types.contains(type) || prefixes.contains { type.hasPrefix($0) }
  }

  private static let prefixes = [
    "AWS::RDS::DB", "AWS::DocDB::DB", "AWS::Neptune::DB", "AWS::EFS::FileSystem", "AWS::FSx::",
    "AWS::Backup::",
  ]

  private static let types: Set<String> = [
    "AWS::Cassandra::Table", "AWS::CodeCommit::Repository", "AWS::Cognito::UserPool",
    "AWS::DynamoDB::GlobalTable", "AWS::DynamoDB::Table", "AWS::EC2::Volume", "AWS::ECR::Repository",
    "AWS::ElastiCache::ReplicationGroup", "AWS::Elasticsearch::Domain", "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey", "AWS::Kinesis::Stream", "AWS::Logs::LogGroup", "AWS::MSK::Cluster",
    "AWS::MemoryDB::Cluster", "AWS::OpenSearchService::Domain", "AWS::QLDB::Ledger",
    "AWS::Redshift::Cluster", "AWS::S3::Bucket", "AWS::S3Express::DirectoryBucket", "AWS::SQS::Queue",
    "AWS::SecretsManager::Secret", "AWS::SSM::Parameter", "AWS::Timestream::Table",
  ]
}
