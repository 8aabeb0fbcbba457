public import CloudFormation

extension Lambda {
  /// The processor that the function runs on. Any other string is accepted too.
  public struct Architecture: TemplateValue, Hashable, ExpressibleByStringLiteral {
    public let value: Value

    public init(value: Value) { self.value = value }
    public init(stringLiteral value: String) { self.value = .string(value) }

    public static let x86_64: Architecture = "x86_64"
    public static let arm64: Architecture = "arm64"
  }
}
