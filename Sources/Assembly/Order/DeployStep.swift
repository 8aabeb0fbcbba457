/// A stack in the order of deployment, with the reasons why it waits.
public struct DeployStep: Sendable, Hashable {
  public var app: String
  /// The stack's ID.
  public var stack: String
  /// Empty for a stack that can go first.
  public var reasons: [Reason]

  public init(app: String, stack: String, reasons: [Reason] = []) {
    self.app = app
    self.stack = stack
    self.reasons = reasons
  }

  /// Another stack that has to be deployed before.
  public struct Reason: Sendable, Hashable {
    /// The ID of that stack.
    public var after: String
    public var text: String

    public init(after: String, text: String) {
      self.after = after
      self.text = text
    }
  }
}
