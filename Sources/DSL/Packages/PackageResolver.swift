public import CrossAccountCloudFormation

/// A place that knows where the packages of its functions are.
public protocol PackageResolver: ValueResolver {
  /// The function's `Code`.
  func resolve(_ package: PackageReference) -> Value
}
