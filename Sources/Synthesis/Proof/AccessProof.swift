internal import Access
internal import CloudFormation
internal import Diagnostics
internal import IAMPolicy
internal import Infrastructure

/// Holds each grant against the templates that are about to be written.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
struct AccessProof {
  private let apps: [AppAssembly]
  private let readBack: ReadBack
  private var model: AccessModel
  private(set) var findings: [Diagnostic]

  private let grants: [[PlacedGrant]]

  /// - Parameter grants: For each app its grants.
  init(_ apps: [AppAssembly], _ grants: [[PlacedGrant]]) {
    self.apps = apps
    self.grants = grants
    readBack = ReadBack(apps, grants)
    model = AccessModel(readBack.templates)
    findings = readBack.findings
  }

  mutating func proveAll() {
    for app in grants.indices {
      for placed in grants[app] { prove(placed, app: app) }
    }
  }

  private mutating func prove(_ placed: PlacedGrant, app: Int) {
    let first = readBack.firstTemplates[app]
    let options = placed.grant.options
    let terms = AssumeRoleTerms(
      externalID: options.externalID, sessionName: options.sessionName,
      sourceIdentity: options.sourceIdentity, sessionTags: options.sessionTags,
      organizationID: options.organizationID)
    let proof = model.prove(
      terms, from: (first + placed.caller.stack, placed.caller.logicalID),
      to: (first + placed.target.stack, placed.target.logicalID))
    guard let proof, !proof.isAllowed else { return }
    let report = GrantReport(placed, proof, apps[app])
    if report.isAccepted { return }
    findings.append(report.finding)
  }
}
