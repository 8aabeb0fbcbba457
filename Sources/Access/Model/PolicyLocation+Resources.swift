internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension PolicyLocation {
  /// The ARNs of the resources that the policy of a resource is attached to, as far as they are known.
  func resources(_ logicalID: String, _ holder: TemplateResource, _ resolver: TemplateResolver) -> [String] {
    let place = resolver.here.place
    func names(_ property: String) -> [String] {
      guard let value = holder.properties[property].map(resolver.resolve) else { return [] }
      return (value.list ?? [value]).compactMap(\.string)
    }
    switch attachment {
    case .holder: return [resolver.physical(logicalID, "Arn")?.string ?? "(\(place.id).\(logicalID))"]
    case .named(let property): return names(property)
    case .bucket(let property): return names(property).map { "arn:\(place.partition.rawValue):s3:::\($0)" }
    case .queues(let property):
      return names(property).map { url in
        // It ends in the account and the name.
        let parts = url.split(separator: "/")
        guard parts.count >= 2, let region = place.region?.rawValue else { return url }
        return
          "arn:\(place.partition.rawValue):sqs:\(region):\(parts[parts.count - 2]):\(parts[parts.count - 1])"
      }
    case .principals, .elsewhere: return []
    }
  }
}
