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

  init(_ apps: [AppAssembly]) {
    self.apps = apps
    readBack = ReadBack(apps)
    model = AccessModel(readBack.templates)
    findings = readBack.findings
  }

  /// - Parameter app: The app's position.
  mutating func prove(_ placed: PlacedGrant, app: Int) {
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
