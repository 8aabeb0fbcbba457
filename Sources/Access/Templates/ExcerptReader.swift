package import CrossAccountCloudFormation
package import CrossAccountDiagnostics

/// Reads excerpts of many templates, the same text once: what has a say in access is often alike in all accounts.
package struct ExcerptReader {
  private static let most = 8

  /// The latest texts that could be read without a finding, which would name a file.
  private var known: [(text: [UInt8], template: Template)] = []
  private var oldest = 0

  package init() {}

  /// The template's IAM, as ``TemplateExcerpt/read(_:permissionsOf:file:)`` gives it; places in it may be those of
  /// another file with the same text.
  package mutating func read(
    _ bytes: [UInt8], permissionsOf callers: Set<String>, file: String
  ) -> (template: Template?, diagnostics: [Diagnostic]) {
    let text = TemplateExcerpt.text(of: bytes, permissionsOf: callers)
    if let same = known.first(where: { $0.text == text }) { return (same.template, []) }
    let read = Template.read(text, file: file)
    if let template = read.template, read.diagnostics.isEmpty { remember(text, template) }
    return read
  }

  private mutating func remember(_ text: [UInt8], _ template: Template) {
    if known.count < Self.most {
      known.append((text, template))
    } else {
      known[oldest] = (text, template)
      oldest = (oldest + 1) % Self.most
    }
  }
}
