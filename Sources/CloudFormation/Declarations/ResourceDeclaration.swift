public import CrossAccountDiagnostics

/// A resource as it was declared in Swift, before it is known where it stands.
public struct ResourceDeclaration: Sendable {
  @usableFromInline
  struct Parts: Sendable {
    @usableFromInline let identity = ResourceIdentity()
    @usableFromInline var type: String
    @usableFromInline var logicalID: String
    @usableFromInline var properties: ValueObject
    @usableFromInline var attributes = ResourceAttributes()
    @usableFromInline var suppressions: [Suppression] = []
    @usableFromInline var location: SourceLocation
  }

  /// Declarations are copied often: so one reference.
  @usableFromInline private(set) var box: ResourceBox

  init(box: ResourceBox) { self.box = box }

  public init(type: String, logicalID: String, properties: ValueObject, location: SourceLocation) {
    box = ResourceBox(
      Parts(type: type, logicalID: logicalID, properties: properties, location: location))
  }

  private var parts: Parts {
    get { box.parts }
    set { box = ResourceBox(newValue) }
  }

  @inlinable public var identity: ResourceIdentity { box.parts.identity }

  /// Such as `AWS::IAM::Role`.
  @inlinable public var type: String { box.parts.type }

  public var logicalID: String {
    @inlinable get { box.parts.logicalID }
    set { parts.logicalID = newValue }
  }

  public var properties: ValueObject {
    @inlinable get { box.parts.properties }
    set { parts.properties = newValue }
  }

  public var attributes: ResourceAttributes {
    @inlinable get { box.parts.attributes }
    set { parts.attributes = newValue }
  }

  /// Warnings that the author has looked at and wants to keep, with the reason.
  public var suppressions: [Suppression] {
    @inlinable get { box.parts.suppressions }
    set { parts.suppressions = newValue }
  }

  @inlinable public var location: SourceLocation { box.parts.location }
}
