public import CrossAccountDiagnostics

/// The places at which the elements of a template were declared, in Swift or in the template that was read:
/// one for each parameter, resource and output.
public struct DeclaredPlaces: TemplateLocator {
  private let template: Template
  private let fallback: SourceLocation?

  public var isExact: Bool { false }

  /// - Parameter location: Where the stack was declared: for findings with no place of their own.
  public init(_ template: Template, location: SourceLocation?) {
    self.template = template
    fallback = location
  }

  public func location(of path: PropertyPath, isKey: Bool) -> SourceLocation? {
    guard path.steps.count > 1, case .key(let section) = path.steps[0], case .key(let name) = path.steps[1]
    else { return fallback }
    let own =
      switch section {
      case "Parameters": template.parameters[name]?.location
      case "Resources": template.resources[name]?.location
      case "Outputs": template.outputs[name]?.location
      default: nil as SourceLocation?
      }
    return own ?? fallback
  }
}
