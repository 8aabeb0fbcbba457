public import CrossAccount

/// Gathers apps, with `if` and `for` among them.
@resultBuilder
public enum AppListBuilder {
  public static func buildExpression(_ app: any App, file: String = #filePath) -> [any App] {
    [ListedApp(app: app, file: file)]
  }
  public static func buildExpression(_ apps: [any App], file: String = #filePath) -> [any App] {
    apps.map { ListedApp(app: $0, file: file) }
  }
  public static func buildBlock(_ parts: [any App]...) -> [any App] { parts.flatMap(\.self) }
  public static func buildArray(_ parts: [[any App]]) -> [any App] { parts.flatMap(\.self) }
  public static func buildOptional(_ part: [any App]?) -> [any App] { part ?? [] }
  public static func buildEither(first part: [any App]) -> [any App] { part }
  public static func buildEither(second part: [any App]) -> [any App] { part }
}
