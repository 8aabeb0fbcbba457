package import CrossAccountAssembly

extension SynthesisResult {
  /// What would be written, to be read like any other templates.
  package var sources: [TemplateSource] {
    apps.flatMap(\.files).map { TemplateSource(path: $0.path, bytes: $0.bytes) }
  }
}
