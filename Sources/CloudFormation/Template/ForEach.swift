/// A loop that CloudFormation unrolls; needs the transform `AWS::LanguageExtensions`.
///
/// Inside of properties a loop is an ordinary entry named `Fn::ForEach::Name`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
public struct ForEach: Sendable, Equatable {
  /// The section that a loop stands in.
  public enum Section: String, Sendable, CaseIterable {
    case conditions = "Conditions"
    case resources = "Resources"
    case outputs = "Outputs"
  }

  public static let prefix = "Fn::ForEach::"

  public var section: Section
  public var name: String
  /// Identifier, collection and the fragment for each element, as the template has them.
  public var arguments: [Value]

  public init(_ name: String, in section: Section, arguments: [Value]) {
    self.name = name
    self.section = section
    self.arguments = arguments
  }
}
