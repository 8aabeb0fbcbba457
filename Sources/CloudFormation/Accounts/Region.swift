/// A region, which decides the partition. Any other string is accepted.
///
/// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
public struct Region: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  /// The partition that the region's name begins with.
  public var partition: Partition {
    for (prefix, partition) in Region.partitions where rawValue.hasPrefix(prefix) { return partition }
    return .aws
  }

  private static let partitions: [(String, Partition)] = [
    ("cn-", .china), ("us-gov-", .govCloud), ("us-isob-", "aws-iso-b"), ("us-isof-", "aws-iso-f"),
    ("eu-isoe-", "aws-iso-e"), ("us-iso-", "aws-iso"), ("eusc-", .europeanSovereign),
  ]
}
