internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Policies for deletion and replacement are among those that exist.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
struct DeletionPolicyRule: TemplateRule {
  static let codes = ["deletion-policy", "no-snapshot", "replacement-deletes"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { name, resource -> [TemplateFinding] in
      // Nearly all resources have neither.
      if resource.attributes.deletionPolicy == nil, resource.attributes.updateReplacePolicy == nil {
        return []
      }
      return [
        finding(
          "DeletionPolicy", resource.attributes.deletionPolicy,
          ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"], name),
        finding(
          "UpdateReplacePolicy", resource.attributes.updateReplacePolicy,
          ["Delete", "Retain", "Snapshot"], name),
        snapshot("DeletionPolicy", resource.attributes.deletionPolicy, resource.type, name),
        snapshot("UpdateReplacePolicy", resource.attributes.updateReplacePolicy, resource.type, name),
        replacement(resource, name),
      ].compactMap(\.self)
    }
  }

  /// Types of which CloudFormation can keep a snapshot.
  private static let snapshotTypes: Set<String> = [
    "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance", "AWS::Redshift::Cluster",
  ]

  private func snapshot(
    _ attribute: String, _ policy: DeletionPolicy?, _ type: String, _ name: String
  ) -> TemplateFinding? {
    guard policy?.value == "Snapshot", type.hasPrefix("AWS::"), !Self.snapshotTypes.contains(type) else {
      return nil
    }
    return .error(
      "no-snapshot",
      "resource \(name): \(attribute) is 'Snapshot', which \(type) does not have; use Retain, or Delete",
      at: PropertyPath([.key("Resources"), .key(name), .key(attribute)]))
  }

  /// What is kept when the stack is deleted is gone all the same when a change replaces the resource.
  private func replacement(_ resource: TemplateResource, _ name: String) -> TemplateFinding? {
    guard let kept = resource.attributes.deletionPolicy?.value.string, kept != "Delete",
      resource.attributes.updateReplacePolicy == nil,
      let content = StatefulTypes.content(of: resource.type)
    else { return nil }
    return .warning(
      "replacement-deletes",
      "resource \(name): DeletionPolicy is '\(kept)', but a change that replaces the resource still deletes "
        + "\(content); set UpdateReplacePolicy too",
      at: PropertyPath([.key("Resources"), .key(name), .key("DeletionPolicy")]))
  }

  private func finding(
    _ attribute: String, _ policy: DeletionPolicy?, _ allowed: [String],
    _ name: String
  ) -> TemplateFinding? {
    guard let policy, policy.value.isLiteral, !allowed.contains(policy.value.string ?? "") else { return nil }
    let given = policy.value.string.map { "'\($0)'" } ?? policy.value.kind
    let hint = Spelling.suggestion(for: policy.value.string ?? "", among: allowed)
    let list = allowed.dropLast().joined(separator: ", ") + " and \(allowed.last ?? "")"
    return .error(
      "deletion-policy", "resource \(name): \(attribute) is \(given); allowed: \(list)\(hint)",
      at: PropertyPath([.key("Resources"), .key(name), .key(attribute)]))
  }
}
