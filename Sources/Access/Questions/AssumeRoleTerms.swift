/// What a caller passes when it assumes a role.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
package struct AssumeRoleTerms: Sendable, Hashable {
  /// Nil where none is passed.
  package var externalID: String?
  /// With `*` and `?` as wildcards; nil where nothing is known of it, since each session has a name.
  package var sessionName: String?
  /// With wildcards; nil where none is set.
  package var sourceIdentity: String?
  /// With wildcards in the values.
  package var sessionTags: [String: String]
  /// The organization that the caller is said to be of; nil where it is not known.
  package var organizationID: String?
  /// The organization that the target's account is said to be of; nil where it is not known.
  package var targetOrganizationID: String?
  /// The path of the target's account in the organization, with wildcards; nil where it is not known.
  package var targetOrganizationPath: String?

  package init(
    externalID: String? = nil, sessionName: String? = nil, sourceIdentity: String? = nil,
    sessionTags: [String: String] = [:], organizationID: String? = nil
  ) {
    self.externalID = externalID
    self.sessionName = sessionName
    self.sourceIdentity = sourceIdentity
    self.sessionTags = sessionTags
    self.organizationID = organizationID
  }

  /// The actions that STS asks both policies for.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html
  package var actions: [String] {
    ["sts:AssumeRole"] + (sessionTags.isEmpty ? [] : ["sts:TagSession"])
      + (sourceIdentity == nil ? [] : ["sts:SetSourceIdentity"])
  }
}
