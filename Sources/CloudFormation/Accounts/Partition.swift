/// A part of AWS with accounts and identities of its own. Partitions cannot trust each other.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
public struct Partition: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  /// The commercial regions: `aws`.
  public static let aws: Partition = "aws"
  /// Beijing and Ningxia: `aws-cn`.
  public static let china: Partition = "aws-cn"
  /// AWS GovCloud (US): `aws-us-gov`.
  public static let govCloud: Partition = "aws-us-gov"
  /// The AWS European Sovereign Cloud: `aws-eusc`.
  public static let europeanSovereign: Partition = "aws-eusc"

  /// What the names of the partition's services end in.
  public var domain: String {
    switch rawValue {
    case "aws-cn": "amazonaws.com.cn"
    case "aws-eusc": "amazonaws.eu"
    case "aws-iso": "c2s.ic.gov"
    case "aws-iso-b": "sc2s.sgov.gov"
    case "aws-iso-e": "cloud.adc-e.uk"
    case "aws-iso-f": "csp.hci.ic.gov"
    default: "amazonaws.com"
    }
  }
}
