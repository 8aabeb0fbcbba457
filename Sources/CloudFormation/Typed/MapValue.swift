/// Named values of one type, in the order written; or an intrinsic function that gives them.
public struct MapValue<Element: TemplateValue>: TemplateValue {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// A dictionary held in a variable; its names come out sorted, since Swift gives them no order.
  public init(_ elements: [String: Element]) {
    self.init(
      value: .object(ValueObject(elements.sorted { $0.key < $1.key }.map { ($0.key, $0.value.value) })))
  }
}

extension MapValue: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Element)...) {
    self.init(value: .object(ValueObject(elements.map { ($0.0, $0.1.value) })))
  }
}
