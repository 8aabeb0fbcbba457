internal import CrossAccountIAMPolicy

/// The policy of a resource, which is not a role.
struct HeldPolicy: Sendable {
  var document: AttachedDocument
  /// The policy of a KMS key decides otherwise than that of a bucket.
  var kind: PolicyKind
  /// The part of the resource's ARN that stands for what is not known.
  var symbol: String?
}
