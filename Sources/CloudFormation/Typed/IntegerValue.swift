/// A whole number: a literal, a reference or an intrinsic function.
public struct IntegerValue: TemplateValue, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// One held in a variable.
  public init(_ number: Int) { self.init(value: .integer(number)) }
}

extension IntegerValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value: .integer(value)) }
}

extension IntegerValue {
  /// `Fn::Length`, which needs the transform `AWS::LanguageExtensions`.
  public static func length<Element>(of list: ListValue<Element>) -> IntegerValue {
    IntegerValue(value: .intrinsic(.length(list.value)))
  }
}
