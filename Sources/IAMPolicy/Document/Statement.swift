public import CrossAccountCloudFormation

/// One statement of a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
public struct Statement: Sendable, Hashable {
  /// The statement's ID, unique in its policy: letters and digits.
  public var sid: String?
  /// What it does when it applies.
  public var effect: Effect
  /// Whom it speaks of; empty in an identity policy.
  public var principals: [Principal] = []
  /// Everybody but these.
  public var notPrincipals: [Principal] = []
  /// The actions, such as `s3:GetObject` or `s3:Get*`.
  public var actions: [String] = []
  /// All actions but these.
  public var notActions: [String] = []
  /// The ARNs of resources, with `*` and `?` as wildcards; empty in a trust policy.
  public var resources: [Value] = []
  /// All resources but these.
  public var notResources: [Value] = []
  /// What else must hold, all of it.
  public var conditions: [Condition] = []

  /// A statement that says nothing yet but its effect.
  public init(_ effect: Effect, sid: String? = nil) {
    self.effect = effect
    self.sid = sid
  }
}
