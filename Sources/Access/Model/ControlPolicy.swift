internal import CrossAccountIAMPolicy

/// A policy of AWS Organizations that a template makes, and what it is attached to.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html
struct ControlPolicy: Sendable {
  var document: AttachedDocument
  /// For callers, or for resources.
  var kind: PolicyKind
  /// Accounts, organizational units and roots; nil where they are not known.
  var targets: [String]?

  /// Whether some statement allows: such a policy is meant to stand alone, without `FullAWSAccess` beside it.
  var allows: Bool {
    let statements = PolicyStatement.all(in: AccessModel.parsed(document.document))
    return statements.isEmpty || statements.contains(where: \.mayAllow)
  }

  /// Whether it may limit an account: units and roots may hold any.
  func mayLimit(_ account: String) -> Bool {
    guard let targets else { return true }
    return targets.contains { $0 == account || !ARNParts.isAccountID($0) }
  }
}
