/// A stack's place in the order to deploy, as a manifest lists it.
public struct DeployRecord: Sendable, Hashable {
  public var app: String
  public var stack: String
  /// Each reason names the stack that has to be deployed before.
  public var reasons: [Reason]

  public struct Reason: Sendable, Hashable {
    public var after: String
    public var text: String
  }
}
