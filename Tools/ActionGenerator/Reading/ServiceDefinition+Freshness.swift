extension ServiceDefinition {
  /// Adds what newer data knows of the service: actions, resource types, ARN formats.
  ///
  /// Nothing is taken away, so that a check accuses of nothing that either source allows.
  mutating func add(_ newer: PolicyService) {
    for (name, type) in newer.Resources { add(name, type) }
    for (name, use) in newer.Actions {
      var action = actions[name] ?? ActionDefinition(name: name, level: "?")
      let known = Set(action.resourceTypes.keys.map { $0.lowercased() })
      for type in use.Resources ?? [] where !known.contains(type.lowercased()) {
        action.resourceTypes[resourceTypes[type.lowercased()]?.name ?? type] = false
      }
      actions[name] = action
    }
  }

  private mutating func add(_ name: String, _ type: PolicyService.ResourceType) {
    let keys = Set((type.ConditionKeys ?? []).map(AuthorizationReference.normalised))
    let formats = (type.ARNFormats ?? []).map(ServiceDefinition.format)
    guard var known = resourceTypes[name.lowercased()] else {
      resourceTypes[name.lowercased()] = ResourceTypeDefinition(
        name: name, arns: formats.sorted(), conditionKeys: keys)
      return
    }
    known.conditionKeys.formUnion(keys)
    // The newer data ends an ARN at its first variable: it adds something only where it begins otherwise.
    let outlines = known.arns.map(ServiceDefinition.outline)
    known.arns += formats.filter { !outlines.contains(ServiceDefinition.outline($0)) }.sorted()
    resourceTypes[name.lowercased()] = known
  }

  /// `arn:${Partition}:s3:::.*` as `arn:${Partition}:s3:::*`.
  private static func format(_ pattern: String) -> String {
    pattern.split(separator: ".*", omittingEmptySubsequences: false).joined(separator: "*")
  }

  /// The ARN up to the first variable of the resource.
  private static func outline(_ arn: String) -> String {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return arn }
    let start = parts[5].prefix { $0 != "$" && $0 != "*" }
    return parts[..<5].map { $0.hasPrefix("$") ? "*" : $0 }.joined(separator: ":") + ":" + start
  }
}
