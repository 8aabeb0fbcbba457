public import CrossAccountDiagnostics
internal import CrossAccountYAML

/// What the text of a file turns out to be.
public enum TemplateText: Sendable {
  case template(TemplateDocument)
  /// Text in YAML or JSON that is something else, with the reason.
  case other(reason: String)
  /// Text that is neither YAML nor JSON.
  case unreadable(Diagnostic)

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - file: The path to name in findings; a name that ends in `.json` is of JSON.
  public init(_ bytes: [UInt8], file: String) {
    do {
      let (node, faults) = try DocumentReader.readLeniently(bytes, file: file)
      if let reason = TemplateText.reasonForOther(node) {
        self = .other(reason: reason)
      } else {
        self = .template(TemplateDocument(node, faults: faults, bytes: bytes, file: file))
      }
    } catch {
      let location = SourceLocation(file: file, line: error.mark?.line ?? 1, column: error.mark?.column ?? 1)
      self = .unreadable(.error("yaml-\(error.code.rawValue)", error.message, at: location))
    }
  }

  private static func reasonForOther(_ node: Node) -> String? {
    guard node.entries != nil, node.tag == nil else { return "it is not a mapping" }
    if node["AWSTemplateFormatVersion"] != nil || node["Transform"] != nil { return nil }
    guard let resources = node["Resources"] else { return "it has no Resources" }
    guard let elements = resources.entries else { return "its Resources are not a mapping" }
    return elements.isEmpty || elements.contains { $0.value.entries != nil }
      ? nil : "none of its Resources is a mapping"
  }
}
