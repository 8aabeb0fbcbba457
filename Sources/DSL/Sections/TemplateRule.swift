public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A rule that CloudFormation checks the parameters by.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html
public struct TemplateRule: StackElement {
  let rule: NamedElement<Rule>

  /// A rule.
  ///
  /// - Parameters:
  ///   - name: The rule's logical ID: letters and digits.
  ///   - condition: When the rule applies; nil for always.
  ///   - assertions: What has to be true then.
  public init(
    _ name: String, when condition: Value? = nil, _ assertions: Rule.Assertion...,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    rule = NamedElement(
      name, Rule(when: condition, assertions), at: SourceLocation(file: file, line: line, column: column))
  }

  /// Adds the rule to the stack's own.
  public func add(to content: inout StackContent) { content.rules.append(rule) }
}
