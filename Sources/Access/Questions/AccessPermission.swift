internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What a statement of a role's policies allows or denies.
package struct AccessPermission: Sendable, Hashable {
  /// What messages call the policy, and the statement's place in it; nil for a policy of which only the name is
  /// known.
  package var policy: String
  package var statement: Int?
  package var isDeny: Bool
  /// As the policy writes them; with `not ` before those of `NotAction`.
  package var actions: [String]
  package var resources: [String]
  package var hasConditions: Bool

  /// In words: `s3:GetObject on *, on conditions`.
  ///
  /// - Parameters:
  ///   - actions: How many actions to name at most.
  ///   - resources: How many resources to name at most.
  package func text(actions mostActions: Int, resources mostResources: Int) -> String {
    if statement == nil { return policy }
    let resources = resources.isEmpty ? "" : " on \(StatementText.brief(resources, most: mostResources))"
    return (isDeny ? "never " : "") + StatementText.brief(actions, most: mostActions) + resources
      + (hasConditions ? ", on conditions" : "")
  }
}

extension AccessModel {
  /// What a role or user may do by its own policies.
  package func permissions(_ logicalID: String, in template: Int) -> [AccessPermission] {
    guard let principal = principal(logicalID, in: template) else { return [] }
    var result = principal.documents.flatMap(permissions)
    for attached in principal.managedPolicies {
      let arn = resolver(attached.template).resolve(attached.arn).string
      if let arn, let document = managedPolicies[arn] {
        result += permissions(document)
        continue
      }
      let name = arn.flatMap { AWSManagedPolicy(arn: $0)?.title ?? $0 }
      result.append(
        AccessPermission(
          policy: name ?? "a managed policy that is not known", statement: nil, isDeny: false, actions: [],
          resources: [], hasConditions: false))
    }
    return result
  }

  private func permissions(_ attached: AttachedDocument) -> [AccessPermission] {
    let document = resolver(attached.template).resolve(Self.parsed(attached.document))
    var result: [AccessPermission] = []
    for statement in PolicyStatement.all(in: document).flatMap(\.cases) {
      let permission = AccessPermission(
        policy: attached.name, statement: statement.isHidden ? nil : statement.number,
        isDeny: !statement.mayAllow, actions: statement.actionTexts, resources: statement.resourceTexts,
        hasConditions: !statement.conditions.isEmpty)
      if !result.contains(permission) { result.append(permission) }
    }
    return result
  }
}
