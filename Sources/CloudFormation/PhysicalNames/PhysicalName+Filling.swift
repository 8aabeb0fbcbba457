extension PhysicalName {
  /// The literal text of `Ref` (nil) or an attribute for a resource of which name and place are known.
  ///
  /// - Parameters:
  ///   - path: The path of an IAM resource, which begins and ends with a slash.
  ///   - domain: What the names of the partition's services end in, such as `amazonaws.com`.
  /// - Returns: Nil where the attribute is not the ARN.
  public func text(
    attribute: String?, name: String, path: String = "/", accountID: String, region: String,
    partition: String, domain: String
  ) -> String? {
    guard let pattern = attribute == nil ? ref : attribute == arnAttribute ? arn : nil else { return nil }
    let values = [
      "partition": partition, "region": region, "account": accountID, "name": name, "path": path,
      "domain": domain,
    ]
    return PhysicalName.fill(pattern, values)
  }

  private static func fill(_ pattern: String, _ values: [String: String]) -> String {
    var result = ""
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false) {
      guard let close = part.firstIndex(of: "}") else {
        result += part
        continue
      }
      result += values[String(part[..<close])] ?? ""
      result += part[part.index(after: close)...]
    }
    return result
  }
}
