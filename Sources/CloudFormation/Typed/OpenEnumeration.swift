/// A string with known values, as constants; any other string is accepted too, so that a value which AWS adds
/// can be used at once.
public protocol OpenEnumeration: TemplateValue, ExpressibleByStringLiteral {}

extension OpenEnumeration {
  /// Any string, known to AWS or not.
  public init(stringLiteral value: String) { self.init(box: ValueBox(.string(value))) }

  /// One held in a variable.
  public init(_ text: some StringProtocol) { self.init(box: ValueBox(.string(String(text)))) }
}
