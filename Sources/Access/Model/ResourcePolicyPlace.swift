internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// Where templates keep the policies of resources other than roles.
struct ResourcePolicyPlace {
  /// The property that holds the document.
  let document: String
  /// The property that names the resources; nil where the document is the resource's own.
  let target: String?
  /// Before the name, where the property holds a name and no ARN.
  var prefix = ""

  static func of(_ type: String) -> ResourcePolicyPlace? { table[type] }

  private static let table: [String: ResourcePolicyPlace] = [
    "AWS::S3::BucketPolicy": ResourcePolicyPlace(document: "PolicyDocument", target: "Bucket", prefix: "s3"),
    "AWS::SNS::TopicPolicy": ResourcePolicyPlace(document: "PolicyDocument", target: "Topics"),
    "AWS::SQS::QueuePolicy": ResourcePolicyPlace(document: "PolicyDocument", target: "Queues", prefix: "sqs"),
    "AWS::KMS::Key": ResourcePolicyPlace(document: "KeyPolicy", target: nil),
    "AWS::ECR::Repository": ResourcePolicyPlace(document: "RepositoryPolicyText", target: nil),
    "AWS::SecretsManager::ResourcePolicy": ResourcePolicyPlace(
      document: "ResourcePolicy", target: "SecretId"),
  ]

  /// The ARNs of the resources, as far as they are known.
  func resources(
    _ logicalID: String, _ resource: TemplateResource, _ resolver: TemplateResolver
  ) -> [String] {
    guard let target else {
      if resource.properties[document] == nil { return [] }
      return [resolver.physical(logicalID, "Arn")?.string ?? "(\(resolver.here.place.id).\(logicalID))"]
    }
    guard let value = resource.properties[target].map(resolver.resolve) else { return [] }
    return (value.list ?? [value]).compactMap(\.string).map { name in
      switch prefix {
      case "s3": return "arn:\(resolver.here.place.partition.rawValue):s3:::\(name)"
      case "sqs":
        // The queue's URL ends in the account and the name.
        let parts = name.split(separator: "/")
        guard parts.count >= 2, let region = resolver.here.place.region?.rawValue else { return name }
        return
          "arn:\(resolver.here.place.partition.rawValue):sqs:\(region):\(parts[parts.count - 2]):\(parts[parts.count - 1])"
      default: return name
      }
    }
  }
}
