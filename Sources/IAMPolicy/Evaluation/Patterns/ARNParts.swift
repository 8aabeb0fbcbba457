/// The components of an ARN.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
package struct ARNParts: Sendable, Hashable {
  package let partition: String
  package let service: String
  package let region: String
  package let account: String
  package let resource: String

  package init?(_ text: String) {
    guard text.utf8.starts(with: "arn:".utf8) else { return nil }
    // By bytes, which is fast, and takes no combining mark for a part of the colon.
    let parts = text.utf8.split(separator: 0x3A, maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    partition = String(Substring(parts[1]))
    service = String(Substring(parts[2]))
    region = String(Substring(parts[3]))
    account = String(Substring(parts[4]))
    resource = String(Substring(parts[5]))
  }

  /// The text behind a resource's type, such as `role/`.
  package func name(of type: String) -> Substring? {
    guard resource.utf8.starts(with: type.utf8) else { return nil }
    return Substring(resource.utf8.dropFirst(type.utf8.count))
  }

  /// The last part of the resource's path: the name of a user or a role.
  package var lastName: String {
    let utf8 = resource.utf8
    let slash = utf8.lastIndex(of: UInt8(ascii: "/"))
    return String(Substring(slash.map { utf8[utf8.index(after: $0)...] } ?? utf8[...]))
  }

  /// The account that a principal means as a whole, by its ID or by the ARN of its root, which are the same principal.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
  package static func account(ofPrincipal text: String) -> String? {
    if isAccountID(text) { return text }
    guard let parts = ARNParts(text), parts.service == "iam", parts.resource == "root" else { return nil }
    return parts.account
  }

  /// Whether a text is an account's ID: 12 digits, leading zeros included.
  package static func isAccountID(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
