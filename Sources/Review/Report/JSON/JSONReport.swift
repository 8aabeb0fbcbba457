internal import CrossAccountAccess
internal import CrossAccountAssembly
package import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The change set for programs, in the form that docs/reviewing.md describes.
package struct JSONReport {
  /// Raised when a program that reads the report would have to change.
  package static let version = 1

  private let changes: ChangeSet

  package init(_ changes: ChangeSet) { self.changes = changes }

  package var value: Value {
    [
      "version": .integer(JSONReport.version),
      "base": .string(changes.baseLabel), "head": .string(changes.headLabel),
      "summary": summary,
      "access": .list(changes.edges.map(JSONReport.edge) + JSONAccess.letIn(changes)),
      "hazards": .list(changes.hazards.map(JSONReport.hazard)),
      "stacks": .list(changes.stacks.map(stack)),
      "packages": .list(changes.packages.map(JSONReport.package)),
      "deploy": JSONReport.deploy(changes.deploy),
    ]
  }

  private var summary: Value {
    let resources = changes.stacks.flatMap(\.resources)
    func count(_ fate: Fate) -> Value { .integer(resources.count { $0.forecast.fate == fate }) }
    return [
      "isEmpty": .boolean(changes.isEmpty), "changesAccess": .boolean(changes.changesAccess),
      "replaces": .boolean(changes.replaces), "templates": .integer(changes.templateCount),
      "changedStacks": .integer(changes.changedStacks.count),
      "fates": .object(ValueObject(Fate.allCases.map { ($0.rawValue, count($0)) })),
    ]
  }

  private static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.string)) }

  private static func edge(_ change: EdgeChange) -> Value {
    var fields: ValueObject = ["change": .string(change.kind.rawValue)]
    if let edge = change.edge {
      fields["principal"] = .string(edge.principal)
      fields["action"] = .string(edge.action)
      fields["target"] = .string(edge.target)
      fields["outcome"] = .string(edge.outcome.rawValue)
      fields["reason"] = .string(edge.reason)
    }
    fields["principalAccount"] = change.principalAccount.map(Value.string)
    fields["targetAccount"] = change.targetAccount.map(Value.string)
    fields["oldConditions"] = .list(change.old.map { texts($0.conditions) })
    fields["newConditions"] = .list(change.new.map { texts($0.conditions) })
    fields["oldPermissions"] = texts(change.oldPermissions)
    fields["permissions"] = texts(change.permissions)
    return .object(fields)
  }

  private static func hazard(_ hazard: Hazard) -> Value {
    var fields: ValueObject = ["kind": .string(hazard.kind.rawValue), "path": .string(hazard.path)]
    fields["logicalId"] = hazard.logicalID.map(Value.string)
    fields["text"] = .string(hazard.text)
    return .object(fields)
  }

  private static func place(_ place: Place) -> Value {
    var fields: ValueObject = [:]
    fields["app"] = place.app.map(Value.string)
    fields["name"] = .string(place.id)
    fields["stackName"] = place.stackName.map(Value.string)
    fields["account"] = place.account.map(Value.string)
    fields["accountName"] = place.accountName.map(Value.string)
    fields["region"] = place.region.map { .string($0.rawValue) }
    return .object(fields)
  }

  private func stack(_ stack: StackChange) -> Value {
    var fields: ValueObject = [
      "path": .string(stack.path), "change": .string(stack.isChange ? stack.kind.rawValue : "none"),
    ]
    fields["oldPath"] = stack.oldPath.map(Value.string)
    fields["place"] = JSONReport.place(stack.place)
    fields["oldPlace"] = stack.oldPlace.map(JSONReport.place)
    fields["resources"] = .list(stack.resources.map(resource))
    fields["respelled"] = JSONReport.texts(stack.respelled)
    fields["diff"] = stack.diff.change?.json
    return .object(fields)
  }

  private func resource(_ resource: ResourceChange) -> Value {
    let kind =
      resource.old == nil
      ? "added" : resource.new == nil ? "removed" : resource.change == nil ? "none" : "changed"
    var fields: ValueObject = [
      "logicalId": .string(resource.logicalID), "type": .string(resource.type), "change": .string(kind),
      "fate": .string(resource.forecast.fate.rawValue), "fails": .boolean(resource.forecast.fails),
      "touchesAccess": .boolean(resource.touchesAccess),
    ]
    fields["holds"] = resource.content.map(Value.string)
    fields["causes"] = .list(
      resource.forecast.causes.map { cause in
        var fields: ValueObject = [
          "property": .string(cause.property), "isCertain": .boolean(cause.isCertain),
        ]
        fields["because"] = cause.because.map(Value.string)
        return .object(fields)
      })
    fields["notes"] = JSONReport.texts(resource.forecast.notes)
    fields["policies"] = .list(resource.policies.map(JSONReport.policy))
    fields["package"] = resource.package.map(Value.integer)
    return .object(fields)
  }

  private static func policy(_ policy: PolicyChange) -> Value {
    [
      "policy": .string(policy.title), "isOfResource": .boolean(policy.isOfResource),
      "isNeutral": .boolean(policy.isNeutral),
      "statements": .list(
        policy.statements.map { statement in
          var fields: ValueObject = [:]
          fields["old"] = statement.old
          fields["new"] = statement.new
          return .object(fields)
        }),
      "attachments": .list(
        policy.attachments.map {
          ["change": .string($0.isAdded ? "added" : "removed"), "text": .string($0.text)]
        }),
    ]
  }

  private static func package(_ package: PackageChange) -> Value {
    var fields: ValueObject = ["oldKey": .string(package.oldKey), "newKey": .string(package.newKey)]
    fields["directory"] = package.directory.map(Value.string)
    fields["files"] = package.files.map { files in
      .list(files.map { ["change": .string($0.kind.rawValue), "path": .string($0.path)] })
    }
    return .object(fields)
  }

  private static func deploy(_ deploy: DeployReview) -> Value {
    let steps = deploy.steps.map { step -> Value in
      let reasons = step.reasons.map { reason -> Value in
        ["stack": .string(reason.after), "because": .string(reason.text)]
      }
      return ["app": .string(step.app), "stack": .string(step.stack), "after": .list(reasons)]
    }
    let budgets = deploy.budgets.map { budget -> Value in
      [
        "path": .string(budget.path), "name": .string(budget.name), "old": .integer(budget.old),
        "new": .integer(budget.new), "limit": .integer(budget.limit), "unit": .string(budget.unit),
      ]
    }
    return [
      "order": .list(steps),
      "capabilities": .list(
        deploy.capabilities.map { ["path": .string($0.path), "needed": texts($0.needed)] }),
      "budgets": .list(budgets),
    ]
  }
}
