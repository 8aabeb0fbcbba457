/// A part of a policy that IAM would refuse or that can never match.
public struct PolicyFinding: Sendable, Hashable, CustomStringConvertible {
  /// The place, such as `Statement[1].Action`.
  public var path: String
  public var message: String

  public var description: String { "\(path): \(message)" }
}
