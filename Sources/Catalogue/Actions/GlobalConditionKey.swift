#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A condition key that requests to every service may have.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
public struct GlobalConditionKey: Sendable, Hashable {
  /// The key itself.
  public var key: ConditionKey
  /// Whether each request has it.
  public var isAlwaysPresent: Bool

  /// The global key that a policy names, in any case.
  public static func named(_ name: String) -> GlobalConditionKey? {
    all.first { $0.key.name.utf8.count == name.utf8.count && strcasecmp($0.key.name, name) == 0 }
      ?? tags.first { $0.key.matches(name) }
  }

  /// All global keys, those of tags as templates.
  public static let all: [GlobalConditionKey] =
    always.map { GlobalConditionKey(key: $0, isAlwaysPresent: true) }
    + sometimes.map { GlobalConditionKey(key: $0, isAlwaysPresent: false) }

  private static let tags = all.filter(\.key.isTemplate)

  private static let always = [
    ConditionKey("aws:CurrentTime", .date),
    ConditionKey("aws:EpochTime", .date),
    ConditionKey("aws:PrincipalAccount", .string),
    ConditionKey("aws:PrincipalArn", .arn),
    ConditionKey("aws:PrincipalIsAWSService", .bool),
    ConditionKey("aws:PrincipalType", .string),
    ConditionKey("aws:RequestedRegion", .string),
    ConditionKey("aws:SecureTransport", .bool),
    ConditionKey("aws:UserAgent", .string),
    ConditionKey("aws:userid", .string),
    ConditionKey("aws:ViaAWSService", .bool),
  ]

  private static let sometimes = [
    ConditionKey("aws:AssumedRoot", .bool),
    ConditionKey("aws:CalledVia", .string, isMultivalued: true),
    ConditionKey("aws:CalledViaAWSMCP", .string),
    ConditionKey("aws:CalledViaFirst", .string),
    ConditionKey("aws:CalledViaLast", .string),
    ConditionKey("aws:ChatbotSourceArn", .arn),
    ConditionKey("aws:Ec2InstanceSourcePrivateIPv4", .ipAddress),
    ConditionKey("aws:Ec2InstanceSourceVpc", .string),
    ConditionKey("aws:FederatedProvider", .string),
    ConditionKey("aws:IsMcpServiceAction", .bool),
    ConditionKey("aws:MultiFactorAuthAge", .numeric),
    ConditionKey("aws:MultiFactorAuthPresent", .bool),
    ConditionKey("aws:PrincipalOrgID", .string),
    // AWS's own policies have it; the page has not.
    ConditionKey("aws:PrincipalOrgMasterAccountId", .string),
    ConditionKey("aws:PrincipalOrgPaths", .string, isMultivalued: true),
    ConditionKey("aws:PrincipalServiceName", .string),
    ConditionKey("aws:PrincipalServiceNamesList", .string, isMultivalued: true),
    ConditionKey("aws:PrincipalTag/${TagKey}", .string),
    ConditionKey("aws:referer", .string),
    ConditionKey("aws:RequestTag/${TagKey}", .string),
    ConditionKey("aws:ResourceAccount", .string),
    ConditionKey("aws:ResourceOrgID", .string),
    ConditionKey("aws:ResourceOrgPaths", .string, isMultivalued: true),
    ConditionKey("aws:ResourceTag/${TagKey}", .string),
    ConditionKey("aws:SignInSessionArn", .arn),
    ConditionKey("aws:SourceAccount", .string),
    ConditionKey("aws:SourceArn", .arn),
    ConditionKey("aws:SourceIdentity", .string),
    ConditionKey("aws:SourceIp", .ipAddress),
    ConditionKey("aws:SourceOrgID", .string),
    ConditionKey("aws:SourceOrgPaths", .string, isMultivalued: true),
    // Amazon SNS sends it still; the page has dropped it for aws:SourceAccount.
    ConditionKey("aws:SourceOwner", .string),
    ConditionKey("aws:SourceVpc", .string),
    ConditionKey("aws:SourceVpcArn", .arn),
    ConditionKey("aws:SourceVpce", .string),
    ConditionKey("aws:TagKeys", .string, isMultivalued: true),
    ConditionKey("aws:TokenIssueTime", .date),
    ConditionKey("aws:username", .string),
    ConditionKey("aws:ViaAWSMCPService", .bool),
    ConditionKey("aws:VpceAccount", .string),
    ConditionKey("aws:VpceOrgID", .string),
    ConditionKey("aws:VpceOrgPaths", .string, isMultivalued: true),
    ConditionKey("aws:VpcSourceIp", .ipAddress),
    // Keys of one service that requests to every service may have.
    ConditionKey("codebuild:BuildArn", .arn),
    ConditionKey("codebuild:ProjectArn", .arn),
    ConditionKey("ec2:RoleDelivery", .numeric),
    ConditionKey("ec2:SourceInstanceArn", .arn),
    ConditionKey("glue:CredentialIssuingService", .string),
    ConditionKey("glue:RoleAssumedBy", .string),
    ConditionKey("identitystore:UserId", .string),
    ConditionKey("lambda:SourceFunctionArn", .arn),
    ConditionKey("ssm:SourceInstanceArn", .arn),
  ]
}
