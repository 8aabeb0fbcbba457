package import CrossAccountCloudFormation

/// What changes in one policy of a resource.
package struct PolicyChange: Sendable, Hashable {
  /// What the policy is: `trust policy`, `inline policy read`, `PolicyDocument`.
  package var title: String
  /// Whether it says who may use the resource, and not what the resource may do.
  package var isOfResource: Bool
  package var statements: [StatementChange]
  /// What is attached or taken away beside statements: managed policies, a permissions boundary.
  package var attachments: [Attachment] = []
  /// Whether all of it leaves the permissions what they were.
  package var isNeutral = false

  /// In canonical form.
  package struct StatementChange: Sendable, Hashable {
    /// Nil for a new statement.
    package var old: Value?
    /// Nil for one that is gone.
    package var new: Value?
  }

  package struct Attachment: Sendable, Hashable {
    package var isAdded: Bool
    package var text: String
  }
}
