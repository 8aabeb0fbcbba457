public import Diagnostics

/// A resource as it stands in a template.
public struct TemplateResource: Sendable {
  public var type: String
  public var attributes: ResourceAttributes
  public var properties: ValueObject
  /// Where it was declared, in Swift or in the template that was read.
  public var location: SourceLocation?
  public var suppressions: [Suppression] = []

  public init(
    type: String, properties: ValueObject = [:], attributes: ResourceAttributes = ResourceAttributes(),
    location: SourceLocation? = nil
  ) {
    self.type = type
    self.properties = properties
    self.attributes = attributes
    self.location = location
  }
}

extension TemplateResource: Equatable {
  /// Places and suppressions are not part of what is deployed.
  public static func == (lhs: TemplateResource, rhs: TemplateResource) -> Bool {
    lhs.type == rhs.type && lhs.attributes == rhs.attributes && lhs.properties == rhs.properties
  }
}
