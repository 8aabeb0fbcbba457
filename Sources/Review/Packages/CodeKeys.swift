internal import CrossAccountCloudFormation

/// Where a function's code lies in its bucket.
enum CodeKeys {
  /// The keys before and after, where the key changed.
  static func changed(_ resource: ResourceChange) -> (old: String, new: String)? {
    guard let old = key(resource.old), let new = key(resource.new), old != new else { return nil }
    return (old, new)
  }

  private static func key(_ resource: Value?) -> String? {
    guard let properties = resource?.object?["Properties"]?.object else { return nil }
    return (properties["Code"] ?? properties["Content"])?.object?["S3Key"]?.string
  }
}
