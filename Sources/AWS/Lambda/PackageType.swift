public import CloudFormation

extension Lambda {
  /// What the code is delivered as. Any other string is accepted too.
  public struct PackageType: TemplateValue, Hashable, ExpressibleByStringLiteral {
    public let value: Value

    public init(value: Value) { self.value = value }
    public init(stringLiteral value: String) { self.value = .string(value) }

    public static let zip: PackageType = "Zip"
    public static let image: PackageType = "Image"
  }
}
