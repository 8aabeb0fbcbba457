/// A value that depends on where it is used, such as a reference to a resource of another account.
public protocol DeferredValue: Sendable {
  /// The value to write at the resolver's place.
  func resolve(with resolver: any ValueResolver) -> Value

  /// A text that is the same for equal values, so that values can be compared before they are resolved.
  var identityKey: String { get }
}

/// A box that makes any ``DeferredValue`` part of a ``Value``.
public struct Deferred: Sendable, Hashable {
  /// What the box holds.
  public let base: any DeferredValue

  /// Boxes a deferred value.
  public init(_ base: any DeferredValue) { self.base = base }

  public static func == (lhs: Deferred, rhs: Deferred) -> Bool {
    lhs.base.identityKey == rhs.base.identityKey
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(base.identityKey) }
}
