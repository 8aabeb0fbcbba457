/// A check of the parameters that CloudFormation makes before it touches a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
public struct Rule: Sendable, Equatable {
  /// When the assertions apply; always, where nil.
  public var condition: Value?
  public var assertions: [Assertion]

  /// What must hold, and the message when it does not.
  public struct Assertion: Sendable, Equatable {
    public var assert: Value
    public var description: String?

    public init(_ assert: Value, description: String? = nil) {
      self.assert = assert
      self.description = description
    }
  }

  public init(when condition: Value? = nil, _ assertions: [Assertion]) {
    self.condition = condition
    self.assertions = assertions
  }
}
