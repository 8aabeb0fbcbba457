public import CrossAccountCloudFormation

/// Something that is checked of every template, whoever wrote it: a definition in Swift or a file.
///
/// A rule may keep what it has looked up, so that one is used for many templates; it belongs to one thread.
public protocol TemplateRule: SendableMetatype {
  /// The codes of its findings; what they mean is said by the catalogue of codes.
  static var codes: [String] { get }

  /// Whether it is of use for a template that a macro of one's own may turn into anything else.
  static var seesThroughMacros: Bool { get }

  /// Whether the author of a resource may accept its errors, and not only its warnings.
  static var canErrorsBeAccepted: Bool { get }

  /// A rule that has looked up nothing yet.
  init()

  /// What the rule has to say about a template, each finding at the path of the value that it is about.
  mutating func findings(in subject: RuleSubject) -> [TemplateFinding]
}

extension TemplateRule {
  public static var seesThroughMacros: Bool { false }
  public static var canErrorsBeAccepted: Bool { false }
}
