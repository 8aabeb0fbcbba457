public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// An entry of the template's metadata.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html
public struct TemplateMetadata: StackElement {
  let entry: NamedElement<Value>

  /// An entry.
  ///
  /// - Parameters:
  ///   - name: Its key in the section.
  ///   - value: As it stands in the template.
  public init(
    _ name: String, _ value: Value, file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    entry = NamedElement(name, value, at: SourceLocation(file: file, line: line, column: column))
  }

  /// Adds the entry to the stack's own.
  public func add(to content: inout StackContent) { content.metadata.append(entry) }
}
