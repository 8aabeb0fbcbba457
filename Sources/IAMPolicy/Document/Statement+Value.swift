public import CrossAccountCloudFormation

extension Statement {
  /// The statement as it stands in a raw document, put into canonical order once its references are resolved.
  public var rawValue: Value { .deferred(Deferred(self)) }
}

extension Statement: DeferredValue {
  public func resolve(with resolver: any ValueResolver) -> Value {
    canonicalValue { $0.resolved(with: resolver) }
  }

  public var identityKey: String { "statement \(canonicalValue(\.self).identityText)" }
}
