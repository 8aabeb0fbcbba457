/// Gathers an app's stacks, with `if` and `for` among them.
@resultBuilder
public enum StackListBuilder {
  public static func buildExpression(_ stack: Stack) -> [Stack] { [stack] }
  public static func buildExpression(_ stacks: [Stack]) -> [Stack] { stacks }
  public static func buildBlock(_ parts: [Stack]...) -> [Stack] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[Stack]]) -> [Stack] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Stack]?) -> [Stack] { part ?? [] }
  public static func buildEither(first part: [Stack]) -> [Stack] { part }
  public static func buildEither(second part: [Stack]) -> [Stack] { part }
}
