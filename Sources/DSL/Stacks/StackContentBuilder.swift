public import CrossAccountCloudFormation

/// Gathers what stands in a stack's body. Everything becomes one concrete type at once, so that long bodies
/// are still checked quickly by the compiler.
@resultBuilder
public enum StackContentBuilder {
  public static func buildExpression(_ resource: some DeclaredResource) -> StackContent {
    var content = StackContent()
    content.resources.append(resource.declaration)
    return content
  }

  public static func buildExpression(_ resources: [some DeclaredResource]) -> StackContent {
    var content = StackContent()
    content.resources = resources.map(\.declaration)
    return content
  }

  public static func buildExpression(_ component: some Component) -> StackContent {
    var content = component.body
    content.grants += component.grants
    return content
  }

  public static func buildExpression(_ element: some StackElement) -> StackContent {
    var content = StackContent()
    element.add(to: &content)
    return content
  }

  public static func buildExpression(_ content: StackContent) -> StackContent { content }

  public static func buildBlock(_ parts: StackContent...) -> StackContent { merge(parts) }
  public static func buildArray(_ parts: [StackContent]) -> StackContent { merge(parts) }
  public static func buildOptional(_ part: StackContent?) -> StackContent { part ?? StackContent() }
  public static func buildEither(first part: StackContent) -> StackContent { part }
  public static func buildEither(second part: StackContent) -> StackContent { part }

  private static func merge(_ parts: [StackContent]) -> StackContent {
    var content = StackContent()
    content.resources.reserveCapacity(parts.reduce(0) { $0 + $1.resources.count })
    for part in parts { content.append(part) }
    return content
  }
}
