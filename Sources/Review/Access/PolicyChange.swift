public import CrossAccountCloudFormation

/// What changes in one policy of a resource.
public struct PolicyChange: Sendable, Hashable {
  /// What the policy is: `trust policy`, `inline policy read`, `PolicyDocument`.
  public var title: String
  /// Whether it says who may use the resource, and not what the resource may do.
  public var isOfResource: Bool
  public var statements: [StatementChange]
  /// What is attached or taken away beside statements: managed policies, a permissions boundary.
  public var attachments: [Attachment] = []
  /// Whether all of it leaves the permissions what they were.
  public var isNeutral = false

  /// In canonical form.
  public struct StatementChange: Sendable, Hashable {
    /// Nil for a new statement.
    public var old: Value?
    /// Nil for one that is gone.
    public var new: Value?
  }

  public struct Attachment: Sendable, Hashable {
    public var isAdded: Bool
    public var text: String
  }
}
