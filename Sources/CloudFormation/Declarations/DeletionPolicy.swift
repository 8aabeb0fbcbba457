/// What happens to a resource that leaves its stack, or to the old one when it is replaced.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
public struct DeletionPolicy: TemplateValue, Hashable, ExpressibleByStringLiteral {
  public let value: Value

  public init(value: Value) { self.value = value }
  public init(stringLiteral value: String) { self.value = .string(value) }

  public static let delete: DeletionPolicy = "Delete"
  public static let retain: DeletionPolicy = "Retain"
  public static let retainExceptOnCreate: DeletionPolicy = "RetainExceptOnCreate"
  public static let snapshot: DeletionPolicy = "Snapshot"
}
