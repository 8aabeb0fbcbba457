/// A property that takes any JSON, such as a policy document.
public struct JSONValue: TemplateValue, Hashable {
  public let value: Value

  public init(value: Value) { self.value = value }

  /// Anything that the template can hold.
  public init(_ value: Value) { self.value = value }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { value = .object(ValueObject(elements)) }
}
