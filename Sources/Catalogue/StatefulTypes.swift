/// Types whose resources hold what cannot be re-created: data, keys, logs, users.
public enum StatefulTypes {
  /// What is lost with a resource of the type; nil for one that holds nothing.
  public static func content(of type: String) -> String? { contents[type] }

  private static let contents: [String: String] = {
    var contents: [String: String] = [:]
    for (content, types) in table { for type in types { contents["AWS::\(type)"] = content } }
    return contents
  }()

  private static let table: [(String, [String])] = [
    (
      "data",
      [
        "S3::Bucket", "S3Express::DirectoryBucket", "S3Tables::TableBucket", "S3Tables::Table",
        "S3Vectors::VectorBucket", "S3Vectors::Index", "S3Outposts::Bucket", "DynamoDB::Table",
        "DynamoDB::GlobalTable", "RDS::DBInstance", "RDS::DBCluster", "RDS::GlobalCluster",
        "DocDB::DBCluster", "DocDB::DBInstance", "DocDBElastic::Cluster", "DSQL::Cluster",
        "Neptune::DBCluster", "Neptune::DBInstance", "NeptuneGraph::Graph", "Redshift::Cluster",
        "RedshiftServerless::Namespace", "ElastiCache::CacheCluster", "ElastiCache::ReplicationGroup",
        "ElastiCache::ServerlessCache", "MemoryDB::Cluster", "DAX::Cluster", "EFS::FileSystem",
        "FSx::FileSystem", "FSx::Volume", "EC2::Volume", "EC2::Instance", "OpenSearchService::Domain",
        "OpenSearchServerless::Collection", "Elasticsearch::Domain", "Kinesis::Stream", "MSK::Cluster",
        "Timestream::Database", "Timestream::Table", "Timestream::InfluxDBInstance", "QLDB::Ledger",
        "Cassandra::Keyspace", "Cassandra::Table", "SQS::Queue", "AmazonMQ::Broker", "SDB::Domain",
        "Glue::Database", "Glue::Table", "Athena::WorkGroup", "HealthLake::FHIRDatastore",
        "IoTSiteWise::Asset", "Lightsail::Database", "Lightsail::Bucket", "Lightsail::Disk",
        "OpsWorks::Volume", "WorkSpaces::Workspace", "EMR::Cluster", "Backup::BackupVault",
        "Backup::LogicallyAirGappedBackupVault", "CodeCommit::Repository", "QBusiness::Index",
        "Kendra::Index", "Location::Tracker", "CustomerProfiles::Domain", "Transfer::Server",
      ]
    ),
    ("images", ["ECR::Repository", "ECR::PublicRepository"]),
    ("packages", ["CodeArtifact::Repository", "CodeArtifact::Domain"]),
    ("a key, and with it all that it encrypts", ["KMS::Key", "KMS::ReplicaKey"]),
    ("secrets", ["SecretsManager::Secret"]),
    ("a value", ["SSM::Parameter"]),
    ("logs", ["Logs::LogGroup", "Logs::LogStream", "CloudTrail::EventDataStore"]),
    (
      "users",
      [
        "Cognito::UserPool", "Cognito::IdentityPool", "DirectoryService::MicrosoftAD",
        "DirectoryService::SimpleAD",
      ]
    ),
    ("records", ["Route53::HostedZone"]),
    ("certificates", ["ACMPCA::CertificateAuthority"]),
    ("accounts", ["Organizations::Account", "Organizations::Organization"]),
  ]
}
