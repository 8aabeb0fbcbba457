public import CrossAccount

/// Gathers apps, with `if` and `for` among them.
@resultBuilder
public enum AppListBuilder {
  /// An app, and the file that lists it.
  public static func buildExpression(_ app: any App, file: String = #filePath) -> [any App] {
    [ListedApp(app: app, file: file)]
  }
  /// Several apps, and the file that lists them.
  public static func buildExpression(_ apps: [any App], file: String = #filePath) -> [any App] {
    apps.map { ListedApp(app: $0, file: file) }
  }
  /// All apps of a body, in their order.
  public static func buildBlock(_ parts: [any App]...) -> [any App] { parts.flatMap(\.self) }
  /// The apps of a `for` loop.
  public static func buildArray(_ parts: [[any App]]) -> [any App] { parts.flatMap(\.self) }
  /// The apps of an `if` without `else`.
  public static func buildOptional(_ part: [any App]?) -> [any App] { part ?? [] }
  /// The apps of an `if`.
  public static func buildEither(first part: [any App]) -> [any App] { part }
  /// The apps of an `else`.
  public static func buildEither(second part: [any App]) -> [any App] { part }
}
