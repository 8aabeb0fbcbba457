/// Addresses in AWS's CloudFormation Template Reference.
enum Page {
  private static let root = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"

  static func service(_ name: String) -> String { "\(root)AWS_\(name).html" }

  static func resource(_ type: ResourceTypeName) -> String {
    "\(root)aws-resource-\(type.service)-\(type.resource).html".withLowercasePage
  }

  static func property(_ definition: String, of type: ResourceTypeName) -> String {
    "\(root)aws-properties-\(type.service)-\(type.resource)-\(definition).html".withLowercasePage
  }
}

extension String {
  /// AWS writes the last part of the address in lowercase letters.
  fileprivate var withLowercasePage: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return self[..<slash] + self[slash...].lowercased()
  }
}
