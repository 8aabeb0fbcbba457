public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// An entry of the template's metadata.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
public struct TemplateMetadata: StackElement {
  let entry: NamedElement<Value>

  public init(
    _ name: String, _ value: Value, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    entry = NamedElement(name, value, at: SourceLocation(file: file, line: line, column: column))
  }

  public func add(to content: inout StackContent) { content.metadata.append(entry) }
}
