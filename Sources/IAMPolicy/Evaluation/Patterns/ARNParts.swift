/// The components of an ARN.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
struct ARNParts: Sendable, Hashable {
  let partition: String
  let service: String
  let region: String
  let account: String
  let resource: String

  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn" else { return nil }
    partition = String(parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = String(parts[5])
  }

  /// The text behind a resource's type, such as `role/`.
  func name(of type: String) -> Substring? {
    resource.hasPrefix(type) ? resource.dropFirst(type.count) : nil
  }

  static func isAccountID(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
