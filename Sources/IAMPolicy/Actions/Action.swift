/// What a statement allows or denies: an action, a pattern of actions, or a set of them.
///
/// ```swift
/// Allow(.s3.getObject, "s3:List*", on: bucket.arn)
/// ```
public struct Action: Sendable, Hashable {
  /// Such as `s3:GetObject` or `s3:Get*`.
  public var names: [String]

  /// A set of actions.
  ///
  /// - Parameter names: Such as `s3:GetObject` or `s3:Get*`.
  public init(_ names: [String]) { self.names = names }
}

extension Action: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { names = [name] }
}

extension [Action] {
  /// The names of all of them.
  var names: [String] { flatMap(\.names) }
}
