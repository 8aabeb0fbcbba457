public import CrossAccountDiagnostics

/// A resource as it stands in a template.
public struct TemplateResource: Sendable {
  @usableFromInline
  struct Parts: Sendable {
    @usableFromInline var type: String
    @usableFromInline var attributes: ResourceAttributes
    @usableFromInline var properties: ValueObject
    @usableFromInline var location: SourceLocation?
    @usableFromInline var suppressions: [Suppression]
  }

  /// Resources are copied by each check that walks over a template: so one reference.
  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  @usableFromInline private(set) var box: Box

  /// A resource.
  ///
  /// - Parameters:
  ///   - type: Such as `AWS::IAM::Role`.
  ///   - properties: In the order in which they are written.
  ///   - attributes: Attributes beside the properties, such as `DependsOn`.
  ///   - location: Where it was declared.
  ///   - suppressions: Warnings about it that the author accepts.
  public init(
    type: String, properties: ValueObject = [:], attributes: ResourceAttributes = ResourceAttributes(),
    location: SourceLocation? = nil, suppressions: [Suppression] = []
  ) {
    box = Box(
      Parts(
        type: type, attributes: attributes, properties: properties, location: location,
        suppressions: suppressions))
  }

  private var parts: Parts {
    get { box.parts }
    set { box = Box(newValue) }
  }

  /// Such as `AWS::IAM::Role`.
  public var type: String {
    @inlinable get { box.parts.type }
    set { parts.type = newValue }
  }

  /// Attributes beside the properties, such as `DependsOn`.
  public var attributes: ResourceAttributes {
    @inlinable get { box.parts.attributes }
    set { parts.attributes = newValue }
  }

  /// Its properties, in the order in which they are written.
  public var properties: ValueObject {
    @inlinable get { box.parts.properties }
    set { parts.properties = newValue }
  }

  /// Where it was declared, in Swift or in the template that was read.
  public var location: SourceLocation? {
    @inlinable get { box.parts.location }
    set { parts.location = newValue }
  }

  /// Warnings about it that the author accepts.
  public var suppressions: [Suppression] {
    @inlinable get { box.parts.suppressions }
    set { parts.suppressions = newValue }
  }
}

extension TemplateResource: Equatable {
  /// Places and suppressions are not part of what is deployed.
  public static func == (lhs: TemplateResource, rhs: TemplateResource) -> Bool {
    lhs.type == rhs.type && lhs.attributes == rhs.attributes && lhs.properties == rhs.properties
  }
}
