extension PhysicalName {
  /// The literal text of `Ref` (nil) or an attribute for a resource in a known place.
  ///
  /// - Returns: Nil where the name is missing or computed, or the attribute is not the ARN.
  public func text(
    attribute: String?, properties: ValueObject, accountID: String, region: Region
  ) -> String? {
    guard let name = properties[property]?.string else { return nil }
    var path = "/"
    if let given = properties["Path"] {
      guard let text = given.string else { return nil }
      path = text
    }
    return text(
      attribute: attribute, name: name, path: path, accountID: accountID, region: region.rawValue,
      partition: region.partition)
  }
}
