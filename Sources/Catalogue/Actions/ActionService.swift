internal import CrossAccountCCatalogue

/// A service in the catalogue of IAM's actions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public struct ActionService: Sendable, Hashable {
  /// Among all services, in the order of their prefixes.
  let index: Int

  private var text: ServiceText { ServiceText(index) }

  /// What stands before the colon of its actions, such as `s3`.
  public var prefix: String { String(cString: action_service(Int32(index)).pointee.prefix) }

  /// Such as `Amazon S3`.
  public var name: String { String(cString: action_service(Int32(index)).pointee.name) }

  /// All actions, sorted by name without regard to case.
  public var actions: [ServiceAction] {
    text.lines(.action).map { ServiceAction(service: self, line: $0) }
  }

  /// The action of a name such as `GetObject`, in any case.
  public func action(named name: String) -> ServiceAction? {
    text.line(.action, named: name).map { ServiceAction(service: self, line: $0) }
  }

  /// The actions that a name with `*` and `?` matches, in any case, sorted by name.
  public func actions(matching pattern: String) -> [ServiceAction] {
    let wildcard = ActionWildcard(pattern)
    // What stands before the first wildcard leads to the lines that begin so.
    return text.lines(.action, from: wildcard.prefix).lazy
      .filter { wildcard.matches($0.name) }
      .map { ServiceAction(service: self, line: $0) }
  }

  /// The types of resources that its actions apply to, sorted by name.
  public var resourceTypes: [ActionResourceType] {
    text.lines(.resourceType).map(ActionResourceType.init)
  }

  /// The type of resource of a name such as `bucket`, in any case.
  public func resourceType(named name: String) -> ActionResourceType? {
    text.line(.resourceType, named: name).map(ActionResourceType.init)
  }

  /// The condition keys of its actions, sorted by name.
  public var conditionKeys: [ConditionKey] { text.lines(.conditionKey).compactMap(ConditionKey.init) }

  /// The condition key that a policy names, in any case; `s3:ExistingObjectTag/team` is found as
  /// `s3:ExistingObjectTag/${TagKey}`.
  public func conditionKey(named name: String) -> ConditionKey? {
    if let line = text.line(.conditionKey, named: name) { return ConditionKey(line) }
    // A variable begins behind a slash or a colon.
    for index in name.utf8.indices where [0x2F, 0x3A].contains(name.utf8[index]) {
      for line in text.lines(.conditionKey, from: "\(name[...index])$") {
        if let key = ConditionKey(line), key.matches(name) { return key }
      }
    }
    return nil
  }
}
