public import Diagnostics

/// A resource as it was declared in Swift, before it is known where it stands.
public struct ResourceDeclaration: Sendable {
  public let identity: ResourceIdentity
  /// Such as `AWS::IAM::Role`.
  public var type: String
  public var logicalID: String
  public var properties: ValueObject
  public var attributes = ResourceAttributes()
  /// Warnings that the author has looked at and wants to keep, with the reason.
  public var suppressions: [Suppression] = []
  public var location: SourceLocation

  public init(type: String, logicalID: String, properties: ValueObject, location: SourceLocation) {
    identity = ResourceIdentity()
    self.type = type
    self.logicalID = logicalID
    self.properties = properties
    self.location = location
  }
}
