/// One of the two ways in which a condition of a template turns out, which decides between the branches of `Fn::If`.
public struct ConditionBranch: Sendable {
  /// The name of the condition.
  public var condition: String
  /// Whether the condition holds, so that the first branch counts.
  public var isMet: Bool

  /// Makes a branch.
  ///
  /// - Parameters:
  ///   - condition: The name of the condition.
  ///   - isMet: Whether it holds.
  public init(_ condition: String, isMet: Bool) {
    self.condition = condition
    self.isMet = isMet
  }
}
