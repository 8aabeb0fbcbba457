internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Whom resource policies let in, for programs: beside the roles that may be assumed, with the same fields.
enum JSONAccess {
  static func letIn(_ changes: ChangeSet) -> [Value] {
    changes.stacks.flatMap { stack in
      stack.resources.flatMap { resource in
        resource.principals.flatMap { change in
          change.actions.map { value(change, $0, resource, stack) }
        }
      }
    }
  }

  private static func value(
    _ change: PrincipalChange, _ action: String, _ resource: ResourceChange, _ stack: StackChange
  ) -> Value {
    var fields: ValueObject = [
      "change": .string(change.kind.rawValue), "principal": .string(change.principal),
      "action": .string(action), "target": .string("(\(stack.place.id).\(resource.logicalID))"),
      "outcome": .string(change.outcome.rawValue), "reason": .string(change.reason),
    ]
    fields["targetAccount"] = stack.place.accountTitle.map(Value.string)
    fields["oldConditions"] = .list(change.old.map { texts($0.conditions) })
    fields["newConditions"] = .list(change.new.map { texts($0.conditions) })
    fields["oldPermissions"] = texts(permissions(change.old, action))
    fields["permissions"] = texts(permissions(change.new.isEmpty ? change.old : change.new, action))
    fields["resource"] = [
      "path": .string(stack.path), "logicalId": .string(resource.logicalID), "type": .string(resource.type),
    ]
    return .object(fields)
  }

  private static func permissions(_ terms: [PrincipalChange.Terms], _ action: String) -> [String] {
    terms.map { $0.resources.isEmpty ? action : "\(action) on \($0.resources.joined(separator: ", "))" }
  }

  private static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.string)) }
}
