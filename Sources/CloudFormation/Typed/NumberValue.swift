/// A number with or without a fraction: a literal, a reference or an intrinsic function.
public struct NumberValue: TemplateValue, Hashable {
  public let value: Value

  public init(value: Value) { self.value = value }

  /// One held in a variable.
  public init(_ number: Double) { value = .number(number) }
}

extension NumberValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.value = .number(value) }
}

extension NumberValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.value = .integer(value) }
}
