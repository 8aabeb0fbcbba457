/// A number with or without a fraction: a literal, a reference or an intrinsic function.
public struct NumberValue: TemplateValue, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// One held in a variable.
  public init(_ number: Double) { self.init(value: .number(number)) }
}

extension NumberValue: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self.init(value: .number(value)) }
}

extension NumberValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value: .integer(value)) }
}
