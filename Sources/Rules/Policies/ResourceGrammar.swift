internal import CrossAccountCloudFormation

/// An entry of `Resource` as IAM reads it: `*`, or an ARN.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
enum ResourceGrammar {
  private static let partitions: Set<String> = [
    "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
  ]

  /// Why IAM would refuse it; nil for what it takes, and for what a function hides.
  static func fault(of value: Value) -> String? {
    switch value {
    case .string(let text):
      if text == "*" || text.isDynamicReference || text.hasPrefix("${") { return nil }
      return fault(of: text, shown: text)
    case .intrinsic(.sub(let text, _)):
      guard case .literal(let start)? = SubstitutionText.pieces(of: text).first else { return nil }
      return start.hasPrefix("arn:") || "arn:".hasPrefix(start) ? nil : notARN(text)
    case .intrinsic(.join(.string(let delimiter), .list(let items))):
      guard let first = items.first?.string, !first.isEmpty, !first.isDynamicReference else { return nil }
      let start = items.count > 1 ? first + delimiter : first
      return start.hasPrefix("arn:") || "arn:".hasPrefix(start) || start == "*" ? nil : notARN(start + "…")
    case .integer, .boolean, .number: return notARN(value.scalarText ?? "")
    default: return nil
    }
  }

  private static func fault(of text: String, shown: String) -> String? {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    guard parts[0] == "arn", parts.count > 1 else { return notARN(shown) }
    // A policy variable may stand for any part.
    if text.contains("${") { return nil }
    if !parts[1].contains("*"), !parts[1].contains("?"), !partitions.contains(parts[1]) {
      return "the resource '\(shown)' names the partition '\(parts[1])', which does not exist"
    }
    // What is missing at the end stands for everything.
    guard parts.count > 2 else { return nil }
    if parts[2].isEmpty { return "the resource '\(shown)' names no service" }
    if parts.count > 3, parts[2] != "*",
      parts[2].utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
    {
      return "the resource '\(shown)' has a wildcard in the name of its service, which IAM does not take"
    }
    return nil
  }

  private static func notARN(_ text: String) -> String {
    "the resource '\(text)' is neither '*' nor an ARN, such as arn:aws:s3:::bucket/*"
  }
}
