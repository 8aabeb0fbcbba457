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

  /// A declaration with an identity of its own.
  ///
  /// - Parameters:
  ///   - type: Such as `AWS::IAM::Role`.
  ///   - logicalID: Letters and digits, unique in the stack.
  ///   - properties: In the order in which they are written.
  ///   - location: Where it was declared.
  public init(type: String, logicalID: String, properties: ValueObject, location: SourceLocation) {
    box = ResourceBox(
      Parts(type: type, logicalID: logicalID, properties: properties, location: location))
  }

  private var parts: Parts {
    get { box.parts }
    set { box = ResourceBox(newValue) }
  }

  /// What all copies of the declaration have in common, and no other declaration has.
  @inlinable public var identity: ResourceIdentity { box.parts.identity }

  /// Such as `AWS::IAM::Role`.
  @inlinable public var type: String { box.parts.type }

  /// Its name in the template.
  public var logicalID: String {
    @inlinable get { box.parts.logicalID }
    set { parts.logicalID = newValue }
  }

  /// Its properties, in the order in which they are written.
  public var properties: ValueObject {
    @inlinable get { box.parts.properties }
    set { parts.properties = newValue }
  }

  /// Attributes beside the properties, such as `DependsOn`.
  public var attributes: ResourceAttributes {
    @inlinable get { box.parts.attributes }
    set { parts.attributes = newValue }
  }

  /// Warnings that the author has looked at and wants to keep, with the reason.
  public var suppressions: [Suppression] {
    @inlinable get { box.parts.suppressions }
    set { parts.suppressions = newValue }
  }

  /// Where it was declared.
  @inlinable public var location: SourceLocation { box.parts.location }
}
