public import CrossAccountDiagnostics

/// An element of one of a template's sections, with its name and the place where it was written.
public struct NamedElement<Element: Sendable>: Sendable {
  /// Its key in the section.
  public var name: String
  /// What stands there.
  public var element: Element
  /// Where it was written; nil where no place is known.
  public var location: SourceLocation?

  /// An element of a section.
  public init(_ name: String, _ element: Element, at location: SourceLocation?) {
    self.name = name
    self.element = element
    self.location = location
  }
}
