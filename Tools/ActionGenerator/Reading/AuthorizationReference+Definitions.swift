extension AuthorizationReference {
  /// The services by prefix.
  func definitions() throws -> [String: ServiceDefinition] {
    try services.mapValues(AuthorizationReference.definition)
  }

  private static func definition(_ service: Service) throws -> ServiceDefinition {
    var definition = ServiceDefinition(prefix: service.prefix, name: service.service_name)
    for key in service.conditions.values {
      let name = normalised(key.condition)
      definition.conditionKeys[name] = key.type
    }
    for type in service.resources.values {
      definition.resourceTypes[type.resource.lowercased()] = ResourceTypeDefinition(
        name: type.resource, arns: [type.arn], conditionKeys: Set(type.condition_keys.map(normalised)))
    }
    for privilege in service.privileges.values {
      let action = try action(privilege, of: definition)
      definition.actions[action.name.lowercased()] = action
    }
    return definition
  }

  private static func action(
    _ privilege: Privilege, of service: ServiceDefinition
  ) throws -> ActionDefinition {
    guard let level = levels[privilege.access_level] else {
      throw ActionGeneratorError.unknownLevel(
        privilege.access_level, action: "\(service.prefix):\(privilege.privilege)")
    }
    var action = ActionDefinition(name: privilege.privilege, level: level)
    for use in privilege.resource_types.values {
      if !use.resource_type.isEmpty { action.resourceTypes[use.resource_type] = use.required }
      action.conditionKeys.formUnion(use.condition_keys.map(normalised))
      action.dependentActions.formUnion(use.dependent_actions)
    }
    // The keys of its resource types are the action's anyway.
    for type in action.resourceTypes.keys {
      action.conditionKeys.subtract(service.resourceTypes[type.lowercased()]?.conditionKeys ?? [])
    }
    return action
  }

  /// One way to write what stands for any key of a tag, of the several that AWS's pages have.
  static func normalised(_ key: String) -> String {
    for ending in ["/<key>", "/tag-key", "Tag/"] where key.hasSuffix(ending) {
      return key.dropLast(ending.count) + (ending == "Tag/" ? "Tag/" : "/") + "${TagKey}"
    }
    return key
  }

  private static let levels = [
    "List": "L", "Read": "R", "Write": "W", "Tagging": "T", "Permissions management": "P",
  ]
}
