/// A list: a literal of its elements, or an intrinsic function that gives one.
public struct ListValue<Element: TemplateValue>: TemplateValue {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  // No key path: in a generic type it would be created again for each list.
  public init(_ elements: some Sequence<Element>) { self.init(value: .list(elements.map { $0.value })) }
}

extension ListValue: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension ListValue where Element == StringValue {
  /// Strings held in a variable.
  public init(_ elements: some Sequence<String>) { self.init(value: .list(elements.map(Value.string))) }

  /// `!Split`
  public static func split(_ delimiter: String, _ text: StringValue) -> Self {
    Self(value: .intrinsic(.split(delimiter: .string(delimiter), text.value)))
  }

  /// `!GetAZs`: the availability zones of a region, by default the stack's.
  public static func getAZs(_ region: StringValue = "") -> Self {
    Self(value: .intrinsic(.getAZs(region.value)))
  }

  /// `!Cidr`: `count` blocks of `bits` host bits each, cut out of `block`.
  public static func cidr(_ block: StringValue, count: IntegerValue, bits: IntegerValue? = nil) -> Self {
    Self(value: .intrinsic(.cidr(block: block.value, count: count.value, bits: bits?.value)))
  }
}
