public import CloudFormation

extension PhysicalName {
  /// The literal text of `Ref` (nil) or an attribute for a resource in a known place.
  ///
  /// - Returns: Nil where the name is missing or computed, or the attribute is not the ARN.
  public func text(
    attribute: String?, properties: ValueObject, accountID: String, region: Region
  ) -> String? {
    guard let name = properties[property]?.string else { return nil }
    guard let pattern = attribute == nil ? ref : attribute == arnAttribute ? arn : nil else { return nil }
    var path = "/"
    if let given = properties["Path"] {
      guard let text = given.string else { return nil }
      path = text
    }
    let partition = region.partition
    let values = [
      "partition": partition.rawValue, "region": region.rawValue, "account": accountID, "name": name,
      "path": path, "domain": partition.domain,
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
