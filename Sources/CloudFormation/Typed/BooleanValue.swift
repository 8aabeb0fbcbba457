/// A boolean: a literal, a reference or an intrinsic function.
public struct BooleanValue: TemplateValue, Hashable {
  public let value: Value

  public init(value: Value) { self.value = value }

  /// One held in a variable.
  public init(_ flag: Bool) { value = .boolean(flag) }
}

extension BooleanValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self.value = .boolean(value) }
}
