import CrossAccountIAMPolicy
import CrossAccountYAML
import Testing

extension Request {
  init(_ members: [String: Node]) throws {
    self.init(
      try Requester(try #require(members["principal"])), try #require(members["action"]?.string),
      on: try #require(members["resource"]?.string), resourceAccount: members["resourceAccount"]?.string,
      region: members["region"]?.string, managementAccount: members["managementAccount"]?.string,
      context: try RequestContext(members["context"], others: members["others"]?.string))
  }
}

extension Requester {
  init(_ node: Node) throws {
    if node.string == "anonymous" {
      self = .anonymous
    } else if let arn = node.string {
      self = try #require(Requester(arn: arn))
    } else if let name = node["service"]?.string {
      self = .service(name)
    } else if let provider = node["federated"]?.string {
      self = .federated(provider: provider)
    } else if let arn = node["federatedUser"]?.string {
      self = .federatedUser(arn: arn, user: node["user"]?.string)
    } else {
      self = .role(arn: try #require(node["role"]?.string), session: node["session"]?.string)
    }
  }
}

extension RequestContext {
  init(_ node: Node?, others: String?) throws {
    var values: [String: ContextValue] = [:]
    for entry in node?.entries ?? [] {
      if entry.value.isNull {
        values[entry.key] = .absent
      } else if let reason = entry.value["unknown"]?.string {
        values[entry.key] = .unknown(reason)
      } else if let items = entry.value.items {
        values[entry.key] = .values(try items.map { try #require($0.string) })
      } else {
        values[entry.key] = .values([try #require(entry.value.string)])
      }
    }
    self.init(values, others: others == "unknown" ? .unknown : .absent)
  }
}
