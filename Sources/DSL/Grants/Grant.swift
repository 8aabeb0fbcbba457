public import CFNIAM
public import CrossAccountDiagnostics

/// Access said once: it writes the caller's identity policy and the target's trust policy.
public struct Grant: Sendable {
  /// The role that gets access.
  public let caller: IAM.Role
  /// The role that is assumed; of a group, the one that each account has.
  public let target: IAM.Role
  /// How the target names the caller.
  public let trust: TrustMode
  /// Takes the caller's side; nil for an inline policy of the role.
  public let policy: IAM.ManagedPolicy?
  /// What the target asks for beyond the right caller.
  public let options: AssumeRoleOptions
  /// The accounts of which each has the target; nil for one target.
  public let group: AccountGroup?
  /// How the caller names the targets of a group.
  public let listing: FleetListing
  /// Where the grant was declared.
  public let location: SourceLocation
}

extension IAM.Role {
  /// Lets this role assume another, whichever accounts the two are in.
  ///
  /// ```swift
  /// executionRole.assumes(auditRole, externalID: "audit-2026", sessionName: "nightly-*")
  /// ```
  ///
  /// - Parameters:
  ///   - trust: How the target names this role; see ``TrustMode``.
  ///   - policy: A managed policy, attached to this role, that takes this side of the grant: for more targets
  ///     than fit into a role's inline policies.
  public func assumes(
    _ target: IAM.Role, trust: TrustMode = .exactRole, through policy: IAM.ManagedPolicy? = nil,
    externalID: String? = nil, sessionName: String? = nil,
    sourceIdentity: String? = nil, sessionTags: [String: String] = [:], organizationID: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Grant {
    Grant(
      caller: self, target: target, trust: trust, policy: policy,
      options: AssumeRoleOptions(
        externalID: externalID, sessionName: sessionName, sourceIdentity: sourceIdentity,
        sessionTags: sessionTags, organizationID: organizationID),
      group: nil, listing: .listed,
      location: SourceLocation(file: file, line: line, column: column))
  }

  /// Lets this role assume the one of each account of a group.
  ///
  /// ```swift
  /// executionRole.assumes(auditRole, in: spokes, listing: .byPattern)
  /// ```
  ///
  /// - Parameter listing: How this role's policy names them; see ``FleetListing``.
  public func assumes(
    _ target: IAM.Role, in group: AccountGroup, listing: FleetListing, trust: TrustMode = .exactRole,
    externalID: String? = nil, sessionName: String? = nil,
    sourceIdentity: String? = nil, sessionTags: [String: String] = [:], organizationID: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Grant {
    Grant(
      caller: self, target: target, trust: trust, policy: nil,
      options: AssumeRoleOptions(
        externalID: externalID, sessionName: sessionName, sourceIdentity: sourceIdentity,
        sessionTags: sessionTags, organizationID: organizationID),
      group: group, listing: listing,
      location: SourceLocation(file: file, line: line, column: column))
  }
}
