/// What happens to a resource that leaves its stack, or to the old one when it is replaced.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
public struct DeletionPolicy: OpenEnumeration, Hashable {
  public let box: ValueBox

  public init(box: ValueBox) { self.box = box }

  public static let delete: DeletionPolicy = "Delete"
  public static let retain: DeletionPolicy = "Retain"
  public static let retainExceptOnCreate: DeletionPolicy = "RetainExceptOnCreate"
  public static let snapshot: DeletionPolicy = "Snapshot"
}
