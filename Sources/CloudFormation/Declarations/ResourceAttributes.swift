/// What CloudFormation is to know about a resource beside its properties.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html
public struct ResourceAttributes: Sendable, Hashable {
  private struct Fields: Hashable {
    var condition: String?
    var dependsOn: [String] = []
    var deletionPolicy: DeletionPolicy?
    var updateReplacePolicy: DeletionPolicy?
    var updatePolicy: Value?
    var creationPolicy: Value?
    var metadata: ValueObject?
    var other: ValueObject = [:]
  }

  /// Most resources have no attributes, and all are copied often: so one reference, or none.
  private indirect enum Storage: Hashable {
    case none
    case some(Fields)
  }

  private var storage = Storage.none

  /// No attributes.
  public init() {}

  private var fields: Fields {
    get { if case .some(let fields) = storage { fields } else { Fields() } }
    set { storage = newValue == Fields() ? .none : .some(newValue) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { storage == .none }

  /// The condition on which the resource exists, by its logical ID.
  public var condition: String? {
    get { fields.condition }
    set { fields.condition = newValue }
  }

  /// Logical IDs of the same template.
  public var dependsOn: [String] {
    get { fields.dependsOn }
    set { fields.dependsOn = newValue }
  }

  /// What happens to the resource when it leaves its stack.
  public var deletionPolicy: DeletionPolicy? {
    get { fields.deletionPolicy }
    set { fields.deletionPolicy = newValue }
  }

  /// What happens to the old resource when an update replaces it.
  public var updateReplacePolicy: DeletionPolicy? {
    get { fields.updateReplacePolicy }
    set { fields.updateReplacePolicy = newValue }
  }

  /// How updates are carried out.
  public var updatePolicy: Value? {
    get { fields.updatePolicy }
    set { fields.updatePolicy = newValue }
  }

  /// What CloudFormation waits for before the resource counts as created.
  public var creationPolicy: Value? {
    get { fields.creationPolicy }
    set { fields.creationPolicy = newValue }
  }

  /// The resource's metadata.
  public var metadata: ValueObject? {
    get { fields.metadata }
    set { fields.metadata = newValue }
  }

  /// Attributes that a macro gives a meaning, such as SAM's `Connectors`.
  public var other: ValueObject {
    get { fields.other }
    set { fields.other = newValue }
  }
}
