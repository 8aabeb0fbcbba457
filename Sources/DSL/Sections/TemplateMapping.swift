public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A mapping of the template: top-level key → second-level key → value.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
public struct TemplateMapping: StackElement {
  let mapping: NamedElement<Value>

  /// A mapping.
  ///
  /// - Parameters:
  ///   - name: The mapping's logical ID: letters and digits.
  ///   - entries: Values by second-level key, by top-level key.
  public init(
    _ name: String, _ entries: ValueObject,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    mapping = NamedElement(
      name, .object(entries), at: SourceLocation(file: file, line: line, column: column))
  }

  /// Adds the mapping to the stack's own.
  public func add(to content: inout StackContent) { content.mappings.append(mapping) }
}
