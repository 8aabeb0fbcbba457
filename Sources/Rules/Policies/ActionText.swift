internal import CrossAccountCloudFormation

/// An entry of `Action` as text.
enum ActionText {
  /// Why IAM would not read it; nil for one that it reads.
  static func fault(of text: String) -> String? {
    if text == "*" || text.isDynamicReference || text.contains("${") { return nil }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      return "the action '\(text)' has no service; write it as service:action, such as s3:GetObject"
    }
    if parts[1].isEmpty || parts[0].isEmpty {
      return "the action '\(text)' lacks its \(parts[0].isEmpty ? "service" : "name"), as in s3:GetObject"
    }
    if text == "*:*" { return nil }
    if parts[0].utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
      return "the action '\(text)' has a wildcard in the name of its service, which IAM does not take"
    }
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isPlain ? nil : "the action '\(text)' has a space or another character that no action has"
  }
}
