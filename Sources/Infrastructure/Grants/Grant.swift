public import AWSIAM
public import Diagnostics

/// Access said once: it writes the caller's identity policy and the target's trust policy.
public struct Grant: Sendable {
  public let caller: IAM.Role
  public let target: IAM.Role
  public let trust: TrustMode
  public let options: AssumeRoleOptions
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
  public func assumes(
    _ target: IAM.Role, trust: TrustMode = .exactRole, externalID: String? = nil, sessionName: String? = nil,
    sourceIdentity: String? = nil, sessionTags: [String: String] = [:], organizationID: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Grant {
    Grant(
      caller: self, target: target, trust: trust,
      options: AssumeRoleOptions(
        externalID: externalID, sessionName: sessionName, sourceIdentity: sourceIdentity,
        sessionTags: sessionTags, organizationID: organizationID),
      location: SourceLocation(file: file, line: line, column: column))
  }
}
