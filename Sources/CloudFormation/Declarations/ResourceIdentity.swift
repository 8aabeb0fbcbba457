internal import Synchronization

/// What makes a resource the same one wherever its value is copied to: made once, when it is declared.
public struct ResourceIdentity: Sendable, Hashable {
  private static let last = Atomic<UInt64>(0)

  /// No other resource of this run has it.
  let number: UInt64

  /// A new identity, which no other resource of this run has.
  public init() { number = ResourceIdentity.last.wrappingAdd(1, ordering: .relaxed).newValue }
}
