internal import CrossAccountCloudFormation

/// References in the text of a property that CloudFormation fills in while it deploys.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
enum DynamicReference {
  /// Types with a property that takes secure strings of Systems Manager.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html
  private static let secureTypes: Set<String> = [
    "AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD",
    "AWS::ElastiCache::ReplicationGroup", "AWS::IAM::User", "AWS::KinesisFirehose::DeliveryStream",
    "AWS::OpsWorks::App", "AWS::OpsWorks::Stack", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
  ]

  /// What is wrong with the first reference that CloudFormation would refuse.
  ///
  /// - Parameter type: Of the resource whose property it is.
  static func fault(in text: String, of type: String) -> String? {
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return nil }
      let reference = String(rest[open.upperBound..<close.lowerBound]).trimmingSpaces
      if reference.hasPrefix("resolve:"), let fault = fault(in: reference.dropFirst(8), type) {
        return "holds '{{\(String(reference).shortened)}}', \(fault)"
      }
      rest = rest[close.upperBound...]
    }
    return nil
  }

  private static func fault(in reference: Substring, _ type: String) -> String? {
    let parts = reference.split(separator: ":", omittingEmptySubsequences: false)
    // What the name of a secret is made of may come by a variable of another tool.
    if reference.contains("$") { return nil }
    switch parts.first {
    case "ssm": return parameter(parts)
    case "ssm-secure":
      return parameter(parts) ?? (secureTypes.contains(type) ? nil : "but \(type) takes no secure strings")
    case "secretsmanager": return secret(parts)
    default: return "whose service is none of ssm, ssm-secure and secretsmanager"
    }
  }

  private static func parameter(_ parts: [Substring]) -> String? {
    // A parameter that another account shares is named by its ARN.
    if parts.count > 1, parts[1] == "arn" { return nil }
    guard (2...3).contains(parts.count), !parts[1].isEmpty else {
      return "which must have a name and, optionally, a version, such as {{resolve:ssm:name:1}}"
    }
    if parts.count == 3, Int(parts[2]) == nil { return "whose version '\(parts[2])' is not a number" }
    return nil
  }

  private static func secret(_ parts: [Substring]) -> String? {
    let isARN = parts.count > 1 && parts[1] == "arn"
    let name = isARN ? 8 : 2
    guard parts.count >= name, !parts[name - 1].isEmpty else { return "which does not name a secret" }
    let options = parts.dropFirst(name)
    if let kind = options.first, kind != "SecretString", !kind.isEmpty {
      return "which reads '\(kind)' of a secret; there is only SecretString"
    }
    return options.count > 4 ? "which has too many parts" : nil
  }
}
