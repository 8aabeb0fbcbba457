/// Gathers statements, with `if` and `for` among them.
@resultBuilder
public enum StatementBuilder {
  public static func buildExpression(_ statement: some StatementConvertible) -> [Statement] {
    [statement.statement]
  }
  public static func buildExpression(_ statements: [Statement]) -> [Statement] { statements }
  public static func buildBlock(_ parts: [Statement]...) -> [Statement] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[Statement]]) -> [Statement] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [Statement]?) -> [Statement] { part ?? [] }
  public static func buildEither(first part: [Statement]) -> [Statement] { part }
  public static func buildEither(second part: [Statement]) -> [Statement] { part }
}
