package import CrossAccountAssembly

/// A file that a run makes, by its path in the output folder.
package struct OutputFile: Sendable {
  package var path: String
  package var text: GeneratedText
  package var bytes: [UInt8] { text.bytes }
}

extension SynthesizedApp {
  /// The app's templates and its manifest.
  package var files: [OutputFile] {
    stacks.map { OutputFile(path: $0.path, text: $0.text) }
      + [OutputFile(path: manifestPath, text: GeneratedText(Array(manifest.json.utf8)))]
  }

  package var manifestPath: String { "\(name)/\(Manifest.fileName)" }
}
