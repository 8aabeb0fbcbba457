/// A loop that CloudFormation unrolls; needs the transform `AWS::LanguageExtensions`.
///
/// Inside of properties a loop is an ordinary entry named `Fn::ForEach::Name`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
public struct ForEach: Sendable, Equatable {
  /// The section that a loop stands in.
  public enum Section: String, Sendable, CaseIterable {
    /// Among the conditions.
    case conditions = "Conditions"
    /// Among the resources.
    case resources = "Resources"
    /// Among the outputs.
    case outputs = "Outputs"
  }

  /// What the key of a loop begins with; its name follows.
  public static let prefix = "Fn::ForEach::"

  /// The section that the loop stands in.
  public var section: Section
  /// The loop's name, unique in the template.
  public var name: String
  /// Identifier, collection and the fragment for each element, as the template has them.
  public var arguments: [Value]

  /// A loop.
  ///
  /// - Parameters:
  ///   - name: Unique in the template.
  ///   - section: Where it stands.
  ///   - arguments: Identifier, collection and the fragment for each element.
  public init(_ name: String, in section: Section, arguments: [Value]) {
    self.name = name
    self.section = section
    self.arguments = arguments
  }
}
