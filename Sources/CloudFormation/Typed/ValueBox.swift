/// Holds a value behind one reference: a property type is then one pointer, which keeps the generated code of
/// thirteen thousand types small.
public final class ValueBox: Sendable {
  public let value: Value

  public init(_ value: Value) { self.value = value }
}

extension ValueBox: Hashable {
  public static func == (one: ValueBox, other: ValueBox) -> Bool { one.value == other.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
