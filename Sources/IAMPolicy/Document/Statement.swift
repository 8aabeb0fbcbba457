public import CrossAccountCloudFormation

/// One statement of a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
public struct Statement: Sendable, Hashable {
  public var sid: String?
  public var effect: Effect
  public var principals: [Principal] = []
  public var notPrincipals: [Principal] = []
  public var actions: [String] = []
  public var notActions: [String] = []
  public var resources: [Value] = []
  public var notResources: [Value] = []
  public var conditions: [Condition] = []

  public init(_ effect: Effect, sid: String? = nil) {
    self.effect = effect
    self.sid = sid
  }
}
