/// What a request holds for a condition key.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
public enum ContextValue: Sendable, Hashable {
  /// One value, or several of a multivalued key. Binary values in base64.
  case values([String])
  /// The request does not have the key.
  case absent
  /// Nothing can be said before the request is made; the reason says why.
  case unknown(String)
}

extension ContextValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  public init(stringLiteral value: String) { self = .values([value]) }
  public init(arrayLiteral elements: String...) { self = .values(elements) }
}
