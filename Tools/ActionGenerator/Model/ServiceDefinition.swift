/// What AWS's Service Authorization Reference says of one service.
struct ServiceDefinition: Sendable {
  /// What stands before the colon of its actions, such as `s3`.
  let prefix: String
  let name: String
  /// By name in lower case.
  var actions: [String: ActionDefinition] = [:]
  /// By name in lower case.
  var resourceTypes: [String: ResourceTypeDefinition] = [:]
  /// Type by key.
  var conditionKeys: [String: String] = [:]
}
