/// A file that a run makes, by its path in the output folder.
public struct OutputFile: Sendable {
  public var path: String
  public var bytes: [UInt8]
}

extension AppAssembly {
  /// The app's templates and its manifest.
  public var files: [OutputFile] {
    stacks.map { OutputFile(path: $0.path(in: name), bytes: $0.bytes) }
      + [OutputFile(path: manifestPath, bytes: Array(Manifest.json(self).utf8))]
  }

  public var manifestPath: String { "\(name)/\(Manifest.fileName)" }
}
