internal import CrossAccountCloudFormation

extension PolicyReview {
  /// Properties that attach policies, or give a policy to others.
  private static let properties: [String: [String]] = [
    "AWS::IAM::Role": ["ManagedPolicyArns", "PermissionsBoundary"],
    "AWS::IAM::User": ["ManagedPolicyArns", "PermissionsBoundary", "Groups"],
    "AWS::IAM::Group": ["ManagedPolicyArns"],
    "AWS::IAM::Policy": ["Roles", "Users", "Groups"],
    "AWS::IAM::ManagedPolicy": ["Roles", "Users", "Groups"],
    "AWS::IAM::RolePolicy": ["RoleName"],
    "AWS::IAM::UserPolicy": ["UserName"],
    "AWS::IAM::GroupPolicy": ["GroupName"],
    "AWS::IAM::InstanceProfile": ["Roles"],
    "AWS::IAM::UserToGroupAddition": ["GroupName", "Users"],
    "AWS::SSO::PermissionSet": ["ManagedPolicies", "CustomerManagedPolicyReferences", "PermissionsBoundary"],
    "AWS::SSO::Assignment": ["PermissionSetArn", "PrincipalId", "TargetId"],
    "AWS::RAM::ResourceShare": ["Principals", "ResourceArns", "AllowExternalPrincipals"],
    "AWS::S3::BucketPolicy": ["Bucket"],
    "AWS::SQS::QueuePolicy": ["Queues"],
    "AWS::SNS::TopicPolicy": ["Topics"],
    "AWS::S3::Bucket": ["AccessControl", "PublicAccessBlockConfiguration"],
    "AWS::Lambda::Url": ["AuthType"],
    "AWS::EC2::VPCEndpointServicePermissions": ["AllowedPrincipals"],
    "AWS::EC2::VPCEndpointService": ["AcceptanceRequired"],
    "AWS::IAM::OIDCProvider": ["Url", "ClientIdList"],
    "AWS::EKS::AccessEntry": ["PrincipalArn", "KubernetesGroups", "AccessPolicies"],
    "AWS::RDS::DBInstance": ["PubliclyAccessible"],
    "AWS::Redshift::Cluster": ["PubliclyAccessible"],
    "AWS::EC2::SecurityGroup": ["SecurityGroupIngress", "SecurityGroupEgress"],
    "AWS::EC2::SecurityGroupIngress": ["CidrIp", "CidrIpv6", "FromPort", "ToPort", "SourceSecurityGroupId"],
  ]

  /// What is attached or taken away; nil for nothing.
  static func attachments(_ old: Value?, _ new: Value?) -> PolicyChange? {
    guard let type = (new ?? old)?.object?["Type"]?.string, let names = properties[type] else { return nil }
    var attachments: [PolicyChange.Attachment] = []
    for name in names {
      let before = values(old, name)
      let after = values(new, name)
      let removed = before.filter { !after.contains($0) }.map {
        PolicyChange.Attachment(isAdded: false, text: "\(name) \($0)")
      }
      let added = after.filter { !before.contains($0) }.map {
        PolicyChange.Attachment(isAdded: true, text: "\(name) \($0)")
      }
      attachments += removed + added
    }
    if attachments.isEmpty { return nil }
    let isSharing = !type.hasPrefix("AWS::IAM::") && !type.hasPrefix("AWS::SSO::")
    return PolicyChange(title: "attached", isOfResource: isSharing, statements: [], attachments: attachments)
  }

  private static func values(_ resource: Value?, _ name: String) -> [String] {
    guard let value = resource?.object?["Properties"]?.object?[name] else { return [] }
    return (value.list ?? [value]).map(ValueText.inline)
  }
}
