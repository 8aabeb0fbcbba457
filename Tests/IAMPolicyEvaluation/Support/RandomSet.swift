import CrossAccountCloudFormation
import CrossAccountIAMPolicy

/// Statements by the kind of their policy.
struct RandomSet {
  var statements: [PolicyKind: [Value]] = [:]

  func policies() throws -> PolicySet {
    func policy(_ kind: PolicyKind) throws -> Policy? {
      try statements[kind].map { try Policy(kind.rawValue, kind, RandomPolicies.document($0)) }
    }
    return PolicySet(
      identity: try policy(.identity).map { [$0] } ?? [], resource: try policy(.resource),
      boundary: try policy(.boundary), session: try policy(.session).map { [$0] },
      serviceControl: try policy(.serviceControl).map { [[$0]] } ?? [],
      resourceControl: try policy(.resourceControl).map { [[$0]] } ?? [], endpoint: try policy(.endpoint))
  }

  static func everything(_ effect: Effect, _ kind: PolicyKind) -> Value {
    var fields: ValueObject = ["Effect": .string(effect.rawValue), "Action": "*", "Resource": "*"]
    if kind.namesPrincipals { fields["Principal"] = "*" }
    return .object(fields)
  }
}
