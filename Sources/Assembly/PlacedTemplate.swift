public import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// A template with the place that it is deployed to.
public struct PlacedTemplate: Sendable {
  public var place: Place
  /// The file's path from the top of the assembly, such as `Orders/home.yaml`.
  public var path: String
  public var template: Template
  /// The text that the template was read from; nil for one that definitions made.
  public var document: TemplateDocument?
  /// The resources that ``template`` leaves out, for the names they give themselves: a proof reads only what has
  /// a say in access.
  package var others: Template?
  /// Where the stack was declared, for findings that have no place of their own.
  public var location: SourceLocation?

  public init(
    _ place: Place, path: String? = nil, template: Template, document: TemplateDocument? = nil,
    location: SourceLocation? = nil
  ) {
    self.place = place
    self.path = path ?? place.id
    self.template = template
    self.document = document
    self.location = location
  }

  /// Where the values of the template were written: the lines of Swift that declared them, or those of the file.
  public var locator: any TemplateLocator {
    document?.marks ?? DeclaredPlaces(template, location: location)
  }

  /// The resource of a logical ID, also of those that ``template`` leaves out.
  package func resource(_ logicalID: String) -> TemplateResource? {
    template.resources[logicalID] ?? others?.resources[logicalID]
  }
}
