internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension PolicyLocation {
  /// The ARNs of the resources that the policy of a resource is attached to, as far as they are known, each with the
  /// part of it that only stands for what is not known.
  func resources(
    _ logicalID: String, _ holder: TemplateResource, _ resolver: TemplateResolver
  ) -> [(arn: String, symbol: String?)] {
    let place = resolver.here.place
    func names(_ property: String) -> [String] {
      guard let value = holder.properties[property].map(resolver.resolve) else { return [] }
      return (value.list ?? [value]).compactMap(\.string)
    }
    switch attachment {
    case .holder:
      if let arn = resolver.physical(logicalID, "Arn")?.string { return [(arn, nil)] }
      let symbol = "(\(place.id).\(logicalID))"
      guard isOfKey, let region = place.region?.rawValue else { return [(symbol, symbol)] }
      // Of a key only the random ID is not known.
      return [("arn:\(place.partition.rawValue):kms:\(region):\(place.accountText):key/\(symbol)", symbol)]
    case .named(let property): return names(property).map { ($0, nil) }
    case .bucket(let property):
      return names(property).map { ("arn:\(place.partition.rawValue):s3:::\($0)", nil) }
    case .queues(let property):
      return names(property).map { url in
        // It ends in the account and the name.
        let parts = url.split(separator: "/")
        guard parts.count >= 2, let region = place.region?.rawValue else { return (url, nil) }
        let arn =
          "arn:\(place.partition.rawValue):sqs:\(region):\(parts[parts.count - 2]):\(parts[parts.count - 1])"
        return (arn, nil)
      }
    case .principals, .elsewhere: return []
    }
  }
}
