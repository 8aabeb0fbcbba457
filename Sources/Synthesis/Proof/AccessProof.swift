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
  private let model: AccessModel
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

  /// Each worker has a model of its own, which remembers the policies that it has taken apart.
  mutating func proveAll() {
    let all = grants.indices.flatMap { app in grants[app].map { (app: app, grant: $0) } }
    let (apps, firstTemplates) = (apps, readBack.firstTemplates)
    findings += Workers.map(all.count, with: { [model] in model }) { model, index in
      let (app, grant) = all[index]
      return AccessProof.prove(grant, in: apps[app], firstTemplate: firstTemplates[app], by: &model)
    }.flatMap(\.self)
  }

  private static func prove(
    _ placed: PlacedGrant, in app: AppAssembly, firstTemplate first: Int, by model: inout AccessModel
  ) -> [Diagnostic] {
    let options = placed.grant.options
    let terms = AssumeRoleTerms(
      externalID: options.externalID, sessionName: options.sessionName,
      sourceIdentity: options.sourceIdentity, sessionTags: options.sessionTags,
      organizationID: options.organizationID)
    let caller = (template: first + placed.caller.stack, logicalID: placed.caller.logicalID)
    let target = (template: first + placed.target.stack, logicalID: placed.target.logicalID)
    guard let proof = model.prove(terms, from: caller, to: target) else { return [] }
    let report = GrantReport(placed, app)
    var findings: [Diagnostic] = []
    if !proof.isAllowed { report.add(report.finding(of: proof), to: &findings) }
    for one in model.oneSided(terms, from: caller, to: target) {
      report.add(report.finding(of: one), to: &findings)
    }
    return findings
  }
}
