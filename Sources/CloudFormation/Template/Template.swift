/// A CloudFormation template: every section, in the order that AWS's documents list them.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
public struct Template: Sendable, Equatable {
  /// The only version there is.
  public static let currentFormatVersion = "2010-09-09"

  /// The version of the format; nil for a template that says none.
  public var formatVersion: String? = Template.currentFormatVersion
  /// What the template is for, for people; at most 1,024 bytes.
  public var description: String?
  /// Macro names, or objects with `Name` and `Parameters`, applied in this order.
  public var transforms: [Value] = []
  /// Facts about the template, such as how consoles group its parameters.
  public var metadata: ValueObject = [:]
  /// The parameters, by logical ID.
  public var parameters = OrderedMap<Parameter>()
  /// The rules about parameters, by logical ID.
  public var rules = OrderedMap<Rule>()
  /// Map name → top-level key → second-level key → value.
  public var mappings: ValueObject = [:]
  /// The conditions, by logical ID.
  public var conditions = OrderedMap<Value>()
  /// The resources, by logical ID.
  public var resources = OrderedMap<TemplateResource>()
  /// The outputs, by logical ID.
  public var outputs = OrderedMap<Output>()
  /// `Fn::ForEach` loops that stand among the resources, outputs or conditions.
  public var loops: [ForEach] = []
  /// `Fn::Transform` that stands among the entries of a section.
  public var sectionTransforms: [SectionTransform] = []
  /// Sections that a macro gives a meaning, such as SAM's `Globals`.
  public var macroSections: ValueObject = [:]
  /// CloudFormation hooks, kept as they were given.
  public var hooks: Value?

  /// A template without sections.
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
