public import CrossAccountCloudFormation
public import CrossAccountDiagnostics

/// A directory that becomes a function's package while synthesizing.
public struct PackageReference: DeferredValue {
  /// How the archive's files are stored.
  public enum Compression: String, Sendable, Hashable {
    /// As they are, so that every machine makes the same bytes.
    case none
    /// Compressed by zlib, whose versions may make different bytes.
    case deflate
  }

  /// As written: from the folder of the Swift file.
  public let directory: String
  /// The bucket for the archive; nil for that of ``PackageBucket``.
  public let bucket: Value?
  /// How the archive's files are stored.
  public let compression: Compression
  /// Files with secrets that belong into the package, by their paths from the directory.
  public let secrets: [String]
  /// Where the package was declared.
  public let location: SourceLocation

  public func resolve(with resolver: any ValueResolver) -> Value {
    (resolver as? any PackageResolver)?.resolve(self) ?? .string(identityKey)
  }

  public var identityKey: String {
    let values: Value = [
      .string(directory), .string(location.file), .string(compression.rawValue), bucket ?? .null,
      .list(secrets.map(Value.string)),
    ]
    return "package \(values.identityText)"
  }
}
