/// A use of a resource, still to be read from the place where it stands.
public struct Reference: DeferredValue {
  /// The resource that is referred to.
  public let box: ResourceBox
  /// Nil for what `Ref` gives.
  public let attribute: String?

  /// A use of a resource.
  ///
  /// - Parameters:
  ///   - box: The resource's declaration.
  ///   - attribute: Such as `Arn`; nil for what `Ref` gives.
  public init(box: ResourceBox, attribute: String?) {
    self.box = box
    self.attribute = attribute
  }

  public func resolve(with resolver: any ValueResolver) -> Value { resolver.resolve(self) }

  public var identityKey: String {
    "\(box.parts.identity.number) \(box.parts.logicalID) \(attribute ?? "Ref")"
  }

  /// The function's name for a message, such as `ExecutionRole.Arn`.
  public var text: String {
    box.parts.logicalID + (attribute.map { ".\($0)" } ?? "")
  }
}

extension StringValue {
  init(reference: Reference) { self.init(value: .deferred(Deferred(reference))) }
}
