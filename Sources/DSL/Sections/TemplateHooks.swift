public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The template's section `Hooks`, as a raw value.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-hooks.html
public struct TemplateHooks: StackElement {
  let hooks: NamedElement<Value>

  /// The whole section.
  ///
  /// - Parameter value: As it stands in the template.
  public init(_ value: Value, file: String = #filePath, line: Int = #line, column: Int = #column) {
    hooks = NamedElement("Hooks", value, at: SourceLocation(file: file, line: line, column: column))
  }

  /// Adds the hooks to the stack's own.
  public func add(to content: inout StackContent) { content.hooks.append(hooks) }
}
