public import CFNLambda
public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

extension Lambda.Function.Code {
  /// A directory beside the Swift file, made into an archive whose name changes exactly when its content does.
  ///
  /// - Parameters:
  ///   - directory: From the folder of the Swift file that calls this.
  ///   - bucket: By default the one that is made for packages in each account and region.
  ///   - compression: `.none` makes the same bytes on every machine; `.deflate` makes smaller ones.
  ///   - secrets: Files that look like secrets and belong into the package, by their paths from the directory; any other
  ///     such file is an error.
  public static func package(
    _ directory: String, bucket: StringValue? = nil, compression: PackageReference.Compression = .none,
    secrets: [String] = [], file: String = #filePath, line: Int = #line, column: Int = #column
  ) -> Self {
    let reference = PackageReference(
      directory: directory, bucket: bucket?.value, compression: compression, secrets: secrets,
      location: .init(file: file, line: line, column: column))
    return Self(value: .deferred(Deferred(reference)))
  }

  /// An archive that is already in a bucket of the function's region.
  public static func archive(
    bucket: StringValue, key: StringValue, version: StringValue? = nil
  ) -> Self {
    Self(s3Bucket: bucket, s3Key: key, s3ObjectVersion: version)
  }

  /// Source text inside of the template: Python and Node.js only; the file is named `index`.
  public static func inline(_ source: StringValue) -> Self { Self(zipFile: source) }

  /// A container image in a registry of the function's region.
  public static func image(_ uri: StringValue) -> Self { Self(imageUri: uri) }
}
