/// The policies that apply to a request.
///
/// What is nil or empty is not there: a role without a boundary, an account outside of an organization. A policy
/// that is there but unknown is ``Policy/init(_:_:unknown:)``.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types
public struct PolicySet: Sendable, Hashable {
  /// The policies of the user and its groups, or of the role.
  public var identity: [Policy]
  /// The policy of the resource, for a role its trust policy.
  public var resource: Policy?
  /// The boundary of the user or the role.
  public var boundary: Policy?
  /// The policies passed when the session was made; nil where none were.
  public var session: [Policy]?
  /// The service control policies above the requester, one list a level: the root, its organizational units, the
  /// account. A level without a policy allows nothing.
  public var serviceControl: [[Policy]]
  /// The resource control policies above the resource, without `RCPFullAWSAccess`, which is always attached.
  public var resourceControl: [[Policy]]
  /// The policy of the VPC endpoint that the request goes through.
  public var endpoint: Policy?

  /// The policies that apply; by default none.
  ///
  /// - Parameters:
  ///   - identity: Those of the user and its groups, or of the role.
  ///   - resource: That of the resource, for a role its trust policy.
  ///   - boundary: The boundary of the user or the role.
  ///   - session: Those passed when the session was made.
  ///   - serviceControl: One list a level, from the root down.
  ///   - resourceControl: One list a level, from the root down.
  ///   - endpoint: That of the VPC endpoint.
  public init(
    identity: [Policy] = [], resource: Policy? = nil, boundary: Policy? = nil, session: [Policy]? = nil,
    serviceControl: [[Policy]] = [], resourceControl: [[Policy]] = [], endpoint: Policy? = nil
  ) {
    self.identity = identity
    self.resource = resource
    self.boundary = boundary
    self.session = session
    self.serviceControl = serviceControl
    self.resourceControl = resourceControl
    self.endpoint = endpoint
  }
}
