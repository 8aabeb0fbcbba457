/// A macro that CloudFormation runs over one section: `Fn::Transform` among the section's entries.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-transform.html
public struct SectionTransform: Sendable, Equatable {
  /// The section whose entries the macro sees. Metadata and mappings hold a macro as an ordinary entry.
  public enum Section: String, Sendable, CaseIterable {
    /// `Parameters`
    case parameters = "Parameters"
    /// `Rules`
    case rules = "Rules"
    /// `Conditions`
    case conditions = "Conditions"
    /// `Resources`
    case resources = "Resources"
    /// `Outputs`
    case outputs = "Outputs"
  }

  /// The section that the macro sees.
  public var section: Section
  /// What stands behind `Fn::Transform`: the macro's `Name` and `Parameters`.
  public var argument: Value

  /// A macro over a section.
  ///
  /// - Parameters:
  ///   - section: The section that the macro sees.
  ///   - argument: The macro's `Name` and `Parameters`.
  public init(_ section: Section, argument: Value) {
    self.section = section
    self.argument = argument
  }
}
