internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// Writes a template as the bytes that go to the disk, and reads back of them what a proof needs.
struct RenderStage: Sendable {
  let root: String
  /// Whether the bytes are read back, for the proof of grants.
  let readsBack: Bool

  func render(_ resolved: ResolvedStack, callers: Set<String>, _ tools: inout StackTools) -> RenderedStack {
    let (bytes, fault) = write(resolved, &tools)
    return RenderedStack(
      text: tools.texts.text(bytes), fault: fault,
      excerpt: readsBack
        ? StackExcerpt(bytes, permissionsOf: callers, file: resolved.placed.path, by: &tools.excerpts) : nil)
  }

  private func write(
    _ resolved: ResolvedStack, _ tools: inout StackTools
  ) -> (bytes: [UInt8], fault: Diagnostic?) {
    let stack = resolved.stack
    do {
      let header = GeneratedFile.header(source: stack.location.relative(to: root).file)
      return (try tools.writer.write(resolved.placed.template, header: Array(header.utf8)), nil)
    } catch {
      let message = "the template of stack \(stack.id) cannot be written: \(error.message)"
      return ([], .error("yaml", message, at: stack.location))
    }
  }
}

/// A template as text.
struct RenderedStack: Sendable {
  let text: GeneratedText
  /// Why there is no text.
  let fault: Diagnostic?
  /// Nil when no grant is to be proven.
  let excerpt: StackExcerpt?
}
