/// Gathers statements, with `if` and `for` among them.
@resultBuilder
public enum StatementBuilder {
  /// One statement.
  public static func buildExpression(_ statement: some StatementConvertible) -> [Statement] {
    [statement.statement]
  }
  /// Several statements.
  public static func buildExpression(_ statements: [Statement]) -> [Statement] { statements }
  /// All statements of a body, in their order.
  public static func buildBlock(_ parts: [Statement]...) -> [Statement] { parts.flatMap(\.self) }
  /// The statements of a `for` loop.
  public static func buildArray(_ parts: [[Statement]]) -> [Statement] { parts.flatMap(\.self) }
  /// The statements of an `if` without `else`.
  public static func buildOptional(_ part: [Statement]?) -> [Statement] { part ?? [] }
  /// The statements of an `if`.
  public static func buildEither(first part: [Statement]) -> [Statement] { part }
  /// The statements of an `else`.
  public static func buildEither(second part: [Statement]) -> [Statement] { part }
}
