/// Gathers an app's stacks, with `if` and `for` among them.
@resultBuilder
public enum StackListBuilder {
  /// One stack.
  public static func buildExpression(_ stack: Stack) -> [Stack] { [stack] }
  /// Several stacks.
  public static func buildExpression(_ stacks: [Stack]) -> [Stack] { stacks }
  /// All stacks of a body, in their order.
  public static func buildBlock(_ parts: [Stack]...) -> [Stack] { parts.flatMap(\.self) }
  /// The stacks of a `for` loop.
  public static func buildArray(_ parts: [[Stack]]) -> [Stack] { parts.flatMap(\.self) }
  /// The stacks of an `if` without `else`.
  public static func buildOptional(_ part: [Stack]?) -> [Stack] { part ?? [] }
  /// The stacks of an `if`.
  public static func buildEither(first part: [Stack]) -> [Stack] { part }
  /// The stacks of an `else`.
  public static func buildEither(second part: [Stack]) -> [Stack] { part }
}
