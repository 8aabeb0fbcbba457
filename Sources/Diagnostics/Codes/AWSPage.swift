/// Addresses of pages in AWS's guides.
enum AWSPage {
  static func cloudFormation(_ page: String) -> String { address("AWSCloudFormation/latest/UserGuide", page) }

  /// Of the reference of functions, attributes and resource types.
  static func template(_ page: String) -> String {
    address("AWSCloudFormation/latest/TemplateReference", page)
  }

  static func iam(_ page: String, at section: String? = nil) -> String {
    address("IAM/latest/UserGuide", page, section)
  }

  static func lambda(_ page: String) -> String { address("lambda/latest/dg", page) }

  /// Of any guide, such as `STS/latest/APIReference`.
  static func address(_ guide: String, _ page: String, _ section: String? = nil) -> String {
    "https://docs.aws.amazon.com/\(guide)/\(page).html" + (section.map { "#\($0)" } ?? "")
  }
}
