/// A type of resource that actions apply to.
public struct ActionResourceType: Sendable, Hashable {
  /// Such as `bucket`.
  public var name: String
  /// Such as `arn:${Partition}:s3:::${BucketName}`; a `*` where only that something follows is known.
  public var arns: [String]
  /// The condition keys of requests for such a resource.
  public var conditionKeys: [String]

  init(_ line: ServiceLine) {
    name = line.name
    arns = line.list(2)
    conditionKeys = line.list(3)
  }
}
