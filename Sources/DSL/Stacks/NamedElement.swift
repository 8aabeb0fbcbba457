public import CrossAccountDiagnostics

/// An element of one of a template's sections, with its name and the place where it was written.
public struct NamedElement<Element: Sendable>: Sendable {
  public var name: String
  public var element: Element
  public var location: SourceLocation?

  public init(_ name: String, _ element: Element, at location: SourceLocation?) {
    self.name = name
    self.element = element
    self.location = location
  }
}
