/// A whole number: a literal, a reference or an intrinsic function.
public struct IntegerValue: TemplateValue, Hashable {
  public let value: Value

  public init(value: Value) { self.value = value }

  /// One held in a variable.
  public init(_ number: Int) { value = .integer(number) }
}

extension IntegerValue: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.value = .integer(value) }
}

extension IntegerValue {
  /// `Fn::Length`, which needs the transform `AWS::LanguageExtensions`.
  public static func length<Element>(of list: ListValue<Element>) -> IntegerValue {
    IntegerValue(value: .intrinsic(.length(list.value)))
  }
}
