internal import CrossAccountCloudFormation

/// The names that CloudFormation makes for IAM's resources where the template gives none.
///
/// It is the stack's name, the logical ID and random letters. In their place stands a text that no name can
/// hold, so that references within the templates agree and wildcards match what they would match.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
enum GeneratedName {
  static let mark = "(generated)"

  /// Nil for types whose names nothing here compares.
  static func of(_ logicalID: String, _ type: String, in template: AccessTemplate) -> String? {
    guard type.utf8.starts(with: "AWS::IAM::".utf8) else { return nil }
    return "\(template.stackName ?? template.name)-\(logicalID)-\(mark)"
  }
}
