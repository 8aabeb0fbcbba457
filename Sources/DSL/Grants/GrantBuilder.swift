/// Gathers grants, with `if` and `for` among them.
@resultBuilder
public enum GrantBuilder {
  public static func buildExpression(_ grant: Grant) -> [Grant] { [grant] }
  public static func buildExpression(_ grants: [Grant]) -> [Grant] { grants }
  public static func buildBlock(_ parts: [Grant]...) -> [Grant] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[Grant]]) -> [Grant] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Grant]?) -> [Grant] { part ?? [] }
  public static func buildEither(first part: [Grant]) -> [Grant] { part }
  public static func buildEither(second part: [Grant]) -> [Grant] { part }
}
