/// A boolean: a literal, a reference or an intrinsic function.
public struct BooleanValue: TemplateValue, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// One held in a variable.
  public init(_ flag: Bool) { self.init(value: .boolean(flag)) }
}

extension BooleanValue: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self.init(value: .boolean(value)) }
}
