/// Holds a declaration behind one reference: a resource type is then one pointer, which keeps the generated
/// code of a thousand types small.
public final class ResourceBox: Sendable {
  public let declaration: ResourceDeclaration

  public init(_ declaration: ResourceDeclaration) { self.declaration = declaration }
}
