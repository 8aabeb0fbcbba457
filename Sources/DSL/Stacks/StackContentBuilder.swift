public import CrossAccountCloudFormation

/// Gathers what stands in a stack's body. Everything becomes one concrete type at once, so that long bodies
/// are still checked quickly by the compiler.
@resultBuilder
public enum StackContentBuilder {
  /// One resource.
  public static func buildExpression(_ resource: some DeclaredResource) -> StackContent {
    var content = StackContent()
    content.resources.append(resource.declaration)
    return content
  }

  /// Several resources of one type.
  public static func buildExpression(_ resources: [some DeclaredResource]) -> StackContent {
    var content = StackContent()
    content.resources = resources.map(\.declaration)
    return content
  }

  /// A component's body, with its grants.
  public static func buildExpression(_ component: some Component) -> StackContent {
    var content = component.body
    content.grants += component.grants
    return content
  }

  /// An output, a parameter, or another part of the template.
  public static func buildExpression(_ element: some StackElement) -> StackContent {
    var content = StackContent()
    element.add(to: &content)
    return content
  }

  /// Content that is already gathered.
  public static func buildExpression(_ content: StackContent) -> StackContent { content }

  /// All content of a body, in its order.
  public static func buildBlock(_ parts: StackContent...) -> StackContent { merge(parts) }
  /// The content of a `for` loop.
  public static func buildArray(_ parts: [StackContent]) -> StackContent { merge(parts) }
  /// The content of an `if` without `else`.
  public static func buildOptional(_ part: StackContent?) -> StackContent { part ?? StackContent() }
  /// The content of an `if`.
  public static func buildEither(first part: StackContent) -> StackContent { part }
  /// The content of an `else`.
  public static func buildEither(second part: StackContent) -> StackContent { part }

  private static func merge(_ parts: [StackContent]) -> StackContent {
    var content = StackContent()
    content.resources.reserveCapacity(parts.reduce(0) { $0 + $1.resources.count })
    for part in parts { content.append(part) }
    return content
  }
}
