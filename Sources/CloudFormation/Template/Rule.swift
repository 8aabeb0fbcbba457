/// A check of the parameters that CloudFormation makes before it touches a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
public struct Rule: Sendable, Equatable {
  /// When the assertions apply; always, where nil.
  public var condition: Value?
  /// What must hold, all of it.
  public var assertions: [Assertion]

  /// What must hold, and the message when it does not.
  public struct Assertion: Sendable, Equatable {
    /// A condition function of rules, such as `Fn::Contains`.
    public var assert: Value
    /// What people read when it does not hold.
    public var description: String?

    /// An assertion.
    public init(_ assert: Value, description: String? = nil) {
      self.assert = assert
      self.description = description
    }
  }

  /// A rule.
  ///
  /// - Parameters:
  ///   - condition: When the assertions apply; nil for always.
  ///   - assertions: What must hold then.
  public init(when condition: Value? = nil, _ assertions: [Assertion]) {
    self.condition = condition
    self.assertions = assertions
  }
}
