/// What happens to a resource that leaves its stack, or to the old one when it is replaced.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
public struct DeletionPolicy: OpenEnumeration, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// The resource is deleted: CloudFormation's default for most types.
  public static let delete: DeletionPolicy = "Delete"
  /// The resource stays, without a stack.
  public static let retain: DeletionPolicy = "Retain"
  /// The resource stays, unless the operation that created it is rolled back.
  public static let retainExceptOnCreate: DeletionPolicy = "RetainExceptOnCreate"
  /// The resource is deleted after a snapshot was taken, for types that have snapshots.
  public static let snapshot: DeletionPolicy = "Snapshot"
}
