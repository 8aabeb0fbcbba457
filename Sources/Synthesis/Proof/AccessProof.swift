internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy
internal import CrossAccountSystem

/// Holds each grant against the templates that are about to be written.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
struct AccessProof {
  private let apps: [SynthesizedApp]
  private let readBack: ReadBack
  private let model: AccessModel
  private(set) var findings: [Diagnostic]

  private let grants: [[PlacedGrant]]

  /// - Parameters:
  ///   - grants: For each app its grants.
  ///   - excerpts: For each app the excerpts of its stacks.
  init(_ apps: [SynthesizedApp], _ grants: [[PlacedGrant]], _ excerpts: [[StackExcerpt]]) {
    self.apps = apps
    self.grants = grants
    readBack = ReadBack(apps, excerpts)
    model = AccessModel(readBack.templates)
    findings = readBack.findings
  }

  /// Each worker has a model of its own, which remembers the policies that it has taken apart.
  mutating func proveAll() {
    let all = grants.indices.flatMap { app in grants[app].map { (app: app, grant: $0) } }
    let (apps, readBack) = (apps, readBack)
    findings += Workers.map(all.count, with: { [model] in model }) { model, index in
      let (app, grant) = all[index]
      return AccessProof.prove(grant, GrantReport(grant, apps[app]), readBack, app: app, by: &model)
    }.flatMap(\.self)
  }

  private static func prove(
    _ placed: PlacedGrant, _ report: GrantReport, _ readBack: ReadBack, app: Int, by model: inout AccessModel
  ) -> [Diagnostic] {
    let first = readBack.firstTemplates[app]
    let caller = (template: first + placed.caller.stack, logicalID: placed.caller.logicalID)
    let targets = readBack.copies[first + placed.target.stack] ?? [first + placed.target.stack]
    var findings: [Diagnostic] = []
    for terms in terms(of: placed.grant) {
      for template in targets {
        let target = (template: template, logicalID: placed.target.logicalID)
        guard let proof = model.prove(terms, from: caller, to: target) else { continue }
        if !proof.isAllowed { report.add(report.finding(of: proof), to: &findings) }
        for one in model.oneSided(terms, from: caller, to: target) {
          report.add(report.finding(of: one), to: &findings)
        }
      }
    }
    return findings
  }

  /// What the caller brings; of a group in several organizational units once for an account of each.
  private static func terms(of grant: Grant) -> [AssumeRoleTerms] {
    let options = grant.options
    var terms = AssumeRoleTerms(
      externalID: options.externalID, sessionName: options.sessionName,
      sourceIdentity: options.sourceIdentity, sessionTags: options.sessionTags,
      organizationID: options.organizationID)
    guard let group = grant.group else { return [terms] }
    terms.targetOrganizationID = group.organizationID
    if group.organizationPaths.isEmpty { return [terms] }
    return group.organizationPaths.map { path in
      var own = terms
      own.targetOrganizationPath = path
      return own
    }
  }
}
