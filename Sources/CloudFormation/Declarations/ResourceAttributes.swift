/// What CloudFormation is told about a resource beside its properties.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html
public struct ResourceAttributes: Sendable, Hashable {
  public var condition: String?
  /// Logical IDs of the same template.
  public var dependsOn: [String] = []
  public var deletionPolicy: DeletionPolicy?
  public var updateReplacePolicy: DeletionPolicy?
  public var updatePolicy: Value?
  public var creationPolicy: Value?
  public var metadata: ValueObject?

  /// Attributes that a macro gives a meaning, such as SAM's `Connectors`.
  public var other: ValueObject = [:]

  public init() {}
}
