/// A CloudFormation template: every section, in the order that AWS's documents list them.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
public struct Template: Sendable, Equatable {
  /// The only version there is.
  public static let currentFormatVersion = "2010-09-09"

  public var formatVersion: String? = Template.currentFormatVersion
  public var description: String?
  /// Macro names, or objects with `Name` and `Parameters`, applied in this order.
  public var transforms: [Value] = []
  public var metadata: ValueObject = [:]
  public var parameters = OrderedMap<Parameter>()
  public var rules = OrderedMap<Rule>()
  /// Map name → top-level key → second-level key → value.
  public var mappings: ValueObject = [:]
  public var conditions = OrderedMap<Value>()
  public var resources = OrderedMap<TemplateResource>()
  public var outputs = OrderedMap<Output>()
  /// `Fn::ForEach` loops that stand among the resources, outputs or conditions.
  public var loops: [ForEach] = []
  /// `Fn::Transform` that stands among the entries of a section.
  public var sectionTransforms: [SectionTransform] = []
  /// Sections that a macro gives a meaning, such as SAM's `Globals`.
  public var macroSections: ValueObject = [:]
  /// CloudFormation hooks, kept as they were given.
  public var hooks: Value?

  public init() {}

  /// Adds a resource under a logical ID that there is not yet; here and not in ``OrderedMap``, since in other
  /// modules the code of that would ask the runtime for its types.
  ///
  /// - Returns: Whether the ID was free; else nothing is added.
  public mutating func add(_ resource: TemplateResource, as logicalID: String) -> Bool {
    resources.append(resource, as: logicalID)
  }

  /// The type of the resource of a logical ID.
  public func resourceType(of logicalID: String) -> String? {
    resources.position(of: logicalID).map { resources.elements[$0].type }
  }
}
