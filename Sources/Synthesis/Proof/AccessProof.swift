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

  /// - Parameters:
  ///   - grants: For each app its grants.
  ///   - excerpts: For each app the excerpts of its stacks.
  init(_ apps: [AppAssembly], _ grants: [[PlacedGrant]], _ excerpts: [[StackExcerpt]]) {
    self.apps = apps
    self.grants = grants
    readBack = ReadBack(apps, excerpts)
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
    let caller = (template: first + placed.caller.stack, logicalID: placed.caller.logicalID)
    let target = (template: first + placed.target.stack, logicalID: placed.target.logicalID)
    guard let proof = model.prove(terms, from: caller, to: target) else { return }
    let report = GrantReport(placed, apps[app])
    if !proof.isAllowed { report.add(report.finding(of: proof), to: &findings) }
    for one in model.oneSided(terms, from: caller, to: target) {
      report.add(report.finding(of: one), to: &findings)
    }
  }
}
