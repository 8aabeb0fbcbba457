/// A format that schemas name beside their patterns, such as `AWS::EC2::VPC.Id`.
enum ValueFormat: String {
  case vpc = "AWS::EC2::VPC.Id"
  case subnet = "AWS::EC2::Subnet.Id"
  case securityGroup = "AWS::EC2::SecurityGroup.Id"
  case image = "AWS::EC2::Image.Id"
  case role = "AWS::IAM::Role.Arn"
  case topic = "AWS::SNS::Topic.Arn"
  case function = "AWS::Lambda::Function.Arn"
  case certificate = "AWS::ACM::Certificate.Arn"
  case key = "AWS::KMS::Key.Arn"
  case bucket = "AWS::S3::Bucket.Name"
  case logGroup = "AWS::Logs::LogGroup.Name"
  case block = "ipv4-network"
  case sixthBlock = "ipv6-network"

  /// Nil for a format of which nothing is known here.
  init?(_ name: String) { self.init(rawValue: name) }

  func accepts(_ text: String) -> Bool {
    switch self {
    case .vpc: Self.isID(text, "vpc-")
    case .subnet: Self.isID(text, "subnet-")
    case .securityGroup: Self.isID(text, "sg-")
    case .image: Self.isID(text, "ami-")
    case .role: Self.isARN(text, of: "iam", "role/")
    case .topic: Self.isARN(text, of: "sns", "")
    case .function: Self.isARN(text, of: "lambda", "function:")
    case .certificate: Self.isARN(text, of: "acm", "certificate/")
    case .key: Self.isARN(text, of: "kms", "key/") || Self.isARN(text, of: "kms", "alias/")
    case .bucket: Self.isBucket(text)
    case .logGroup: Self.isLogGroup(text)
    case .block: AddressBlock(text) != nil
    case .sixthBlock: AddressBlock.isSixth(text)
    }
  }

  /// In words that follow "must be".
  var description: String {
    switch self {
    case .vpc: "the ID of a VPC, such as vpc-1a2b3c4d or vpc-1a2b3c4d5e6f7a8b9"
    case .subnet: "the ID of a subnet, such as subnet-1a2b3c4d or subnet-1a2b3c4d5e6f7a8b9"
    case .securityGroup: "the ID of a security group, such as sg-1a2b3c4d or sg-1a2b3c4d5e6f7a8b9"
    case .image: "the ID of an image, such as ami-1a2b3c4d or ami-1a2b3c4d5e6f7a8b9"
    case .role: "the ARN of a role"
    case .topic: "the ARN of a topic"
    case .function: "the ARN of a function"
    case .certificate: "the ARN of a certificate"
    case .key: "the ARN of a key"
    case .bucket: "the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens"
    case .logGroup: "the name of a log group: 1 to 512 letters, digits and . - _ / #"
    case .block: "an address block such as 10.0.0.0/16"
    case .sixthBlock: "an address block such as 2001:db8::/56"
    }
  }

  private static func isID(_ text: String, _ prefix: String) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    let digits = text.dropFirst(prefix.count).utf8
    return (digits.count == 8 || digits.count == 17) && digits.allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }

  private static func isARN(_ text: String, of service: String, _ prefix: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 && parts[0] == "arn" && parts[1].hasPrefix("aws") && parts[2] == service
      && parts[5].hasPrefix(prefix) && parts[5].count > prefix.count
  }

  private static func isBucket(_ text: String) -> Bool {
    guard (3...63).contains(text.utf8.count), let first = text.utf8.first, let last = text.utf8.last else {
      return false
    }
    func isInner(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: false
      }
    }
    return isInner(first) && isInner(last)
      && !zip(text.utf8, text.utf8.dropFirst()).contains {
        $0 == UInt8(ascii: ".") && $1 == UInt8(ascii: ".")
      }
      && text.utf8.allSatisfy { isInner($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func isLogGroup(_ text: String) -> Bool {
    (1...512).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "/"), UInt8(ascii: "#"):
          true
        default: false
        }
      }
  }
}
