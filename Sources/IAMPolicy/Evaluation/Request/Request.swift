/// A request to AWS, as policies see it.
///
/// ```swift
/// Request(
///   .role(arn: "arn:aws:iam::111111111111:role/my-role"), "sts:AssumeRole",
///   on: "arn:aws:iam::222222222222:role/role-on-source-account")
/// ```
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
public struct Request: Sendable, Hashable {
  /// Who makes the request.
  public var requester: Requester
  /// An action with its service, such as `s3:GetObject`.
  public var action: String
  /// The ARN of the resource; `*` for an action that knows none.
  public var resource: String
  /// The account that owns the resource. Where it is nil the ARN says; where that does not, as for S3, the
  /// resource is the requester's own.
  public var resourceAccount: String?
  /// The region that is called, which is the value of `aws:RequestedRegion`.
  public var region: String?
  /// The management account of the organization, which SCPs and RCPs leave alone.
  public var managementAccount: String?
  /// Keys of the request beyond those that follow from the members above; these win over them.
  public var context: RequestContext

  /// A request.
  ///
  /// - Parameters:
  ///   - requester: Who makes it.
  ///   - action: Such as `s3:GetObject`.
  ///   - resource: The ARN of the resource; `*` for an action that knows none.
  ///   - resourceAccount: The account that owns the resource; nil to take it from the ARN.
  ///   - region: The region that is called.
  ///   - managementAccount: The management account of the organization.
  ///   - context: Further condition keys.
  public init(
    _ requester: Requester, _ action: String, on resource: String, resourceAccount: String? = nil,
    region: String? = nil, managementAccount: String? = nil, context: RequestContext = RequestContext()
  ) {
    self.requester = requester
    self.action = action
    self.resource = resource
    self.resourceAccount = resourceAccount
    self.region = region
    self.managementAccount = managementAccount
    self.context = context
  }
}
