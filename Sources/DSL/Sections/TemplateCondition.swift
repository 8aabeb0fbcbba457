public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A named condition of the template, for `.condition("Name")` and `.if("Name", …)`.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html
public struct TemplateCondition: StackElement {
  let condition: NamedElement<Value>

  /// A condition.
  ///
  /// - Parameters:
  ///   - name: The condition's logical ID: letters and digits.
  ///   - value: A condition function such as `["Fn::Equals": …]`.
  public init(
    _ name: String, _ value: Value, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    condition = NamedElement(name, value, at: SourceLocation(file: file, line: line, column: column))
  }

  /// Adds the condition to the stack's own.
  public func add(to content: inout StackContent) { content.conditions.append(condition) }
}
