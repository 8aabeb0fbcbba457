import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountYAML
import Testing

extension PolicySet {
  init(_ members: [String: Node]) throws {
    for name in members.keys { try #require(PolicySet.names.contains(name), "\(name)") }
    self.init(
      identity: try Policy.all(members["identity"], .identity),
      resource: try Policy.all(members["resource"], .resource).first
        ?? Policy.all(members["trust"], .trust).first ?? Policy.all(members["key"], .key).first,
      boundary: try Policy.all(members["boundary"], .boundary).first,
      session: try members["session"].map { try Policy.all($0, .session) },
      serviceControl: try (members["scps"]?.items ?? []).map { try Policy.all($0, .serviceControl) },
      resourceControl: try (members["rcps"]?.items ?? []).map { try Policy.all($0, .resourceControl) },
      endpoint: try Policy.all(members["endpoint"], .endpoint).first)
  }

  private static let names = [
    "identity", "resource", "trust", "key", "boundary", "session", "scps", "rcps", "endpoint",
  ]
}

extension Policy {
  /// A document or a list of them; the second is called so, and so on.
  static func all(_ node: Node?, _ kind: PolicyKind) throws -> [Policy] {
    guard let node else { return [] }
    return try (node.items ?? [node]).enumerated().map { index, node in
      let name = index == 0 ? kind.rawValue : "\(kind.rawValue) \(index + 1)"
      if let reason = node["unknown"]?.string { return Policy(name, kind, unknown: reason) }
      return try Policy(name, kind, Value(node))
    }
  }
}
