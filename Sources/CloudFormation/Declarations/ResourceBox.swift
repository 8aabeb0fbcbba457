/// Holds a declaration behind one reference: a resource type is then one pointer, which keeps the generated
/// code of a thousand types small.
public final class ResourceBox: Sendable {
  @usableFromInline let parts: ResourceDeclaration.Parts

  init(_ parts: ResourceDeclaration.Parts) { self.parts = parts }

  /// The declaration itself.
  public var declaration: ResourceDeclaration { ResourceDeclaration(box: self) }
}
