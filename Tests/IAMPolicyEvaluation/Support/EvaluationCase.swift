import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountYAML
import Testing

/// A conformance case: a request and policies, and what AWS's documents say becomes of it.
struct EvaluationCase: Sendable, CustomTestStringConvertible {
  let id: String
  /// The rule in one line, and the page that states it.
  let rule: String
  let page: String
  /// The operator and the situation that the case stands for, such as `StringLike/missing key`.
  let covers: String?
  let request: Request
  let policies: PolicySet
  let expected: Decision.Outcome
  /// Text that the decision's reason, its near misses or its trail hold.
  let reason: String?

  var testDescription: String { "\(id): \(rule)" }

  init(_ node: Node, in file: Node) throws {
    id = try #require(node["id"]?.string)
    rule = try #require(node["rule"]?.string)
    page = try #require((node["page"] ?? file["page"])?.string)
    covers = node["covers"]?.string
    reason = node["reason"]?.string
    expected = try #require(node["expect"]?.string.flatMap(Decision.Outcome.init))
    request = try Request(EvaluationCase.merged(file["request"], node["request"]))
    policies = try PolicySet(EvaluationCase.merged(file["policies"], node["policies"]))
  }

  /// A file's members with those of a case over them.
  private static func merged(_ base: Node?, _ over: Node?) -> [String: Node] {
    var members: [String: Node] = [:]
    for entry in (base?.entries ?? []) + (over?.entries ?? []) { members[entry.key] = entry.value }
    return members
  }
}
