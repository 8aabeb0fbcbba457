extension PhysicalName {
  /// The literal text of `Ref` (nil) or an attribute for a resource of which name and place are known.
  ///
  /// - Parameters:
  ///   - path: The path of an IAM resource, which begins and ends with a slash.
  /// - Returns: Nil where the attribute is not the ARN.
  public func text(
    attribute: String?, name: String, path: String = "/", accountID: String, region: String,
    partition: Partition
  ) -> String? {
    guard let pattern = attribute == nil ? ref : attribute == arnAttribute ? arn : nil else { return nil }
    return PhysicalName.fill(pattern) { part in
      switch part {
      case "partition": partition.rawValue
      case "region": region
      case "account": accountID
      case "name": name
      case "path": path
      case "domain": partition.domain
      default: ""
      }
    }
  }

  private static func fill(_ pattern: String, _ value: (Substring) -> String) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result += rest[..<open]
      result += value(rest[rest.utf8.index(after: open)..<close])
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }
}
