internal import CrossAccountCloudFormation

/// The names that CloudFormation makes for IAM's resources where the template gives none.
///
/// It is the stack's name, the logical ID and random letters. In their place stands a text that no name can
/// hold, so that references within the templates agree and wildcards match what they would match.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
package enum GeneratedName {
  package static let mark = "(generated)"

  /// Nil for types whose names nothing here compares.
  package static func of(_ logicalID: String, _ type: String, in template: PlacedTemplate) -> String? {
    guard type.utf8.starts(with: "AWS::IAM::".utf8) else { return nil }
    return "\(prefix(logicalID, in: template.place))\(mark)"
  }

  /// What the name begins with.
  package static func prefix(_ logicalID: String, in place: Place) -> String {
    "\(place.stackName ?? place.id)-\(logicalID)-"
  }
}
