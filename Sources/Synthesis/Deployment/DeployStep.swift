/// A stack in the order of deployment, with the reasons why it waits.
public struct DeployStep: Sendable, Hashable {
  public var stack: String
  /// Empty for a stack that can go first.
  public var reasons: [Reason]

  /// Another stack that has to be deployed before.
  public struct Reason: Sendable, Hashable {
    public var after: String
    public var text: String
  }
}
