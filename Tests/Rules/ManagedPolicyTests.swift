import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import CrossAccountRules
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("AWS's managed policies")
struct ManagedPolicyTests {
  /// AWS's own mistakes, and gaps of its reference: as many as there are now, so that a new check shows its own.
  private static let mostFindings: [String: Int] = [
    "action-without-resource": 8, "resource-mismatch": 24, "unknown-action": 80, "unknown-action-service": 80,
    "unknown-condition-key": 16,
  ]

  @Test("are hardly accused of anything but wildcard resources")
  func accused() throws {
    let printed = try Judge.verdict(of: "managed_policies.py")
    let policies = try JSONSerialization.jsonObject(with: Data(printed.utf8)) as? [String: Any] ?? [:]
    try #require(policies.count > 1_000)
    var check = ActionCheck()
    var findings: [String: [String]] = [:]
    for (name, document) in policies {
      for finding in check.findings(policy: Value(json: document), kind: .identity, at: PropertyPath()) {
        findings[finding.code, default: []].append("\(name) \(finding.path): \(finding.message)")
      }
    }
    findings["wildcard-resource"] = nil
    for (code, found) in findings {
      #expect(found.count <= ManagedPolicyTests.mostFindings[code] ?? 0, "\(code): \(found.prefix(5))")
    }
  }
}

extension Value {
  fileprivate init(json: Any) {
    switch json {
    case let list as [Any]: self = .list(list.map(Value.init(json:)))
    case let object as [String: Any]:
      self = .object(ValueObject(object.sorted { $0.key < $1.key }.map { ($0.key, Value(json: $0.value)) }))
    default: self = .string("\(json)")
    }
  }
}
