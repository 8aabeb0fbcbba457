/// Gathers grants, with `if` and `for` among them.
@resultBuilder
public enum GrantBuilder {
  /// One grant.
  public static func buildExpression(_ grant: Grant) -> [Grant] { [grant] }
  /// Several grants.
  public static func buildExpression(_ grants: [Grant]) -> [Grant] { grants }
  /// All grants of a body, in their order.
  public static func buildBlock(_ parts: [Grant]...) -> [Grant] { parts.flatMap(\.self) }
  /// The grants of a `for` loop.
  public static func buildArray(_ parts: [[Grant]]) -> [Grant] { parts.flatMap(\.self) }
  /// The grants of an `if` without `else`.
  public static func buildOptional(_ part: [Grant]?) -> [Grant] { part ?? [] }
  /// The grants of an `if`.
  public static func buildEither(first part: [Grant]) -> [Grant] { part }
  /// The grants of an `else`.
  public static func buildEither(second part: [Grant]) -> [Grant] { part }
}
