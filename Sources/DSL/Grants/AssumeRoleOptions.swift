/// What an assume-role grant asks for beyond the right caller. Each becomes part of the target's trust policy,
/// and of the caller's policy where the API needs an action of its own.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
public struct AssumeRoleOptions: Sendable, Hashable {
  /// A secret that the caller must pass, 2 to 1,224 characters of `[\w+=,.@:/-]`.
  public var externalID: String?
  /// The session's name must match this; `*` and `?` are wildcards.
  public var sessionName: String?
  /// The source identity that the caller must set; `*` and `?` are wildcards.
  public var sourceIdentity: String?
  /// Session tags that the caller must pass, with these values; `*` and `?` are wildcards.
  public var sessionTags: [String: String]
  /// The caller must be of this organization, such as `o-a1b2c3d4e5`.
  public var organizationID: String?

  /// What is asked for; nothing by default.
  ///
  /// - Parameters:
  ///   - externalID: 2 to 1,224 characters of `[\w+=,.@:/-]`.
  ///   - sessionName: With `*` and `?` as wildcards.
  ///   - sourceIdentity: With `*` and `?` as wildcards.
  ///   - sessionTags: Values by key, with `*` and `?` as wildcards.
  ///   - organizationID: Such as `o-a1b2c3d4e5`.
  public init(
    externalID: String? = nil, sessionName: String? = nil, sourceIdentity: String? = nil,
    sessionTags: [String: String] = [:], organizationID: String? = nil
  ) {
    self.externalID = externalID
    self.sessionName = sessionName
    self.sourceIdentity = sourceIdentity
    self.sessionTags = sessionTags
    self.organizationID = organizationID
  }
}
