internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountRules

/// What the catalogue of actions has against the policies of stacks, each finding at the resource's line of Swift.
struct PolicyDiagnostics {
  /// More of one kind about one resource is the same mistake, made in a loop.
  private static let mostOfAKind = 3

  /// One for all stacks: it remembers what it has looked up.
  private var check = ActionCheck()

  mutating func check(_ template: Template) -> [Diagnostic] {
    var kinds: [Kind: [Diagnostic]] = [:]
    var order: [Kind] = []
    for place in PolicyPlace.all(in: template) {
      for finding in check.findings(place) {
        let kind = Kind(logicalID: place.logicalID, code: finding.code)
        if kinds[kind] == nil { order.append(kind) }
        let path = PropertyPath(Array(finding.path.steps.dropFirst(2)))
        kinds[kind, default: []].append(
          Diagnostic(
            finding.severity, code: finding.code, "resource \(place.logicalID): \(path): \(finding.message)",
            at: place.location))
      }
    }
    return order.flatMap { PolicyDiagnostics.shown(kinds[$0] ?? []) }
  }

  private static func shown(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > mostOfAKind else { return findings }
    var first = Array(findings.prefix(mostOfAKind))
    first[mostOfAKind - 1].notes.append(
      .init("the resource's policies have \(findings.count - mostOfAKind) more of this kind"))
    return first
  }

  private struct Kind: Hashable {
    let logicalID: String
    let code: String
  }
}
