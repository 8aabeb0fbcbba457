/// Holds a value behind one reference: a property type is then one pointer, which keeps the generated code of
/// thirteen thousand types small.
public final class ValueBox: Sendable {
  /// What the box holds.
  public let value: Value

  /// Boxes a value.
  public init(_ value: Value) { self.value = value }
}

extension ValueBox: Hashable {
  public static func == (one: ValueBox, other: ValueBox) -> Bool { one.value == other.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
