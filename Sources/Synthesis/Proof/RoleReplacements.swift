internal import CrossAccount
internal import CrossAccountAccess
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
package import CrossAccountDiagnostics
internal import CrossAccountRules

/// Roles that the next deployment re-creates while another account trusts them by their ARN.
///
/// IAM keeps the unique ID of the role that such a trust policy names: a re-created role has another one, and is
/// not let in until the trust policy is saved again.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
package struct RoleReplacements {
  private let assembly: SynthesisResult
  private var trusters: [String: [Truster]] = [:]
  private var made: [String: Role] = [:]

  private struct Truster {
    var role: String
    var stack: SynthesizedStack
  }

  private struct Role {
    var logicalID: String
    var stack: SynthesizedStack
  }

  /// - Parameter plan: Tells the templates as they are on the disk, which are taken for what is deployed.
  package static func findings(_ assembly: SynthesisResult, _ plan: OutputPlan) -> [Diagnostic] {
    let old = plan.changes.filter { $0.old != nil && $0.path.hasSuffix(".yaml") }
    if old.isEmpty { return [] }
    let replacements = RoleReplacements(assembly)
    return old.flatMap { replacements.findings(path: $0.path, bytes: $0.old ?? []) }
  }

  private init(_ assembly: SynthesisResult) {
    self.assembly = assembly
    let stacks = assembly.apps.flatMap(\.stacks)
    let index = AssemblyIndex(stacks.map(\.placed))
    for (position, stack) in stacks.enumerated() {
      for (role, principal) in index.trusts(in: position) {
        trusters[principal, default: []].append(Truster(role: role, stack: stack))
      }
    }
    made = index.roles.mapValues { Role(logicalID: $0.logicalID, stack: stacks[$0.template]) }
  }

  private func findings(path: String, bytes: [UInt8]) -> [Diagnostic] {
    guard let stack = assembly.apps.lazy.flatMap(\.stacks).first(where: { $0.path == path }),
      let old = TemplateExcerpt.read(bytes, permissionsOf: [], file: path).template
    else { return [] }
    return old.resources.compactMap { finding($0.key, $0.element, stack) }
  }

  private func finding(_ logicalID: String, _ role: TemplateResource, _ stack: SynthesizedStack)
    -> Diagnostic?
  {
    guard let arn = RoleReplacements.arn(role, stack) else { return nil }
    let now = stack.template.resources[logicalID]
    if now?.type == role.type, now.flatMap({ RoleReplacements.arn($0, stack) }) == arn { return nil }
    let (what, new, location) = change(logicalID, arn, now, stack)
    let affected = ((trusters[arn] ?? []) + (new.flatMap { $0 == arn ? nil : trusters[$0] } ?? []))
      .filter { $0.stack.account.id != stack.account.id }
    guard !affected.isEmpty else { return nil }
    let resource = now ?? new.flatMap { made[$0] }.flatMap { $0.stack.template.resources[$0.logicalID] }
    if let resource, Acceptance.accepts("trusted-role-replaced", .warning, at: resource) { return nil }
    // A trust policy whose text stays as it is is not saved again by itself.
    let isSavedAgain = new != nil && new != arn
    let advice =
      isSavedAgain
      ? "deploy that stack after this one; until then the role is not trusted"
      : "deploy that stack again once the new role is there, with its trust policy changed and changed back"
    return .warning(
      "trusted-role-replaced",
      "\(what); IAM stored the ID of the old role where it is trusted by its ARN, and does not accept the new one",
      at: location,
      notes: affected.prefix(5).map { truster in
        .init(
          "trusted by \(truster.role) of stack \(truster.stack.id): \(advice)",
          at: truster.stack.template.resources[truster.role]?.location)
      } + [.init("a grant with 'trust: .account' stores no ID")])
  }

  /// What happens to the role, its ARN from now on, and where that is said.
  private func change(
    _ logicalID: String, _ arn: String, _ now: TemplateResource?, _ stack: SynthesizedStack
  ) -> (what: String, arn: String?, location: SourceLocation?) {
    if let place = made[arn] {
      let there = place.stack.template.resources[place.logicalID]
      let from = "\(logicalID) of stack \(stack.id)"
      return (
        "\(arn) was \(from) and is now \(place.logicalID) of stack \(place.stack.id), which creates it again "
          + "(and cannot before the old one is gone)", arn, there?.location
      )
    }
    if let now, let new = RoleReplacements.arn(now, stack) {
      return ("\(logicalID) was \(arn) and is now \(new), another role", new, now.location)
    }
    return ("\(arn), \(logicalID) of stack \(stack.id), is removed", nil, now?.location ?? stack.location)
  }

  private static func arn(_ role: TemplateResource, _ stack: SynthesizedStack) -> String? {
    guard role.type == "AWS::IAM::Role" else { return nil }
    return PhysicalName.of(type: role.type)?.text(
      attribute: "Arn", properties: role.properties, accountID: stack.account.id, region: stack.region)
  }
}
