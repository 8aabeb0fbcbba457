internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// What a statement of a role's policies allows or denies.
public struct AccessPermission: Sendable, Hashable {
  /// What messages call the policy, and the statement's place in it; nil for a policy of which only the name is
  /// known.
  public var policy: String
  public var statement: Int?
  public var isDeny: Bool
  /// As the policy writes them; with `not ` before those of `NotAction`.
  public var actions: [String]
  public var resources: [String]
  public var hasConditions: Bool
}

extension AccessModel {
  /// What a role or user may do by its own policies.
  public func permissions(_ logicalID: String, in template: Int) -> [AccessPermission] {
    guard let principal = principal(logicalID, in: template) else { return [] }
    var result = principal.documents.flatMap(permissions)
    for attached in principal.managedPolicies {
      let arn = resolver(attached.template).resolve(attached.arn).string
      if let arn, let document = managedPolicies[arn] {
        result += permissions(document)
        continue
      }
      let name = arn.flatMap { AWSManagedPolicy.name(inARN: $0).map { "AWS's policy \($0)" } ?? $0 }
      result.append(
        AccessPermission(
          policy: name ?? "a managed policy that is not known", statement: nil, isDeny: false, actions: [],
          resources: [], hasConditions: false))
    }
    return result
  }

  private func permissions(_ attached: AttachedDocument) -> [AccessPermission] {
    let document = resolver(attached.template).resolve(Self.parsed(attached.document))
    return RawStatement.all(in: document).map { statement in
      AccessPermission(
        policy: attached.name, statement: statement.number, isDeny: !statement.isAllow,
        actions: statement.actions + statement.notActions.map { "not \($0)" },
        resources: statement.resourceTexts, hasConditions: !statement.conditions.isEmpty)
    }
  }
}

extension RawStatement {
  fileprivate var resourceTexts: [String] {
    let resources = resources.map(Self.text)
    guard let others = fields["NotResource"] else { return resources }
    return resources + (others.list ?? [others]).map { "not \(Self.text($0))" }
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .intrinsic(.sub(let text, _)): text
    case .intrinsic(.getAtt(let logicalID, .string(let attribute))): "\(logicalID).\(attribute)"
    default: value.json(pretty: false)
    }
  }
}
