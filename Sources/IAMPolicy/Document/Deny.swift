public import CrossAccountCloudFormation

/// A statement that denies actions, whatever else allows them.
///
/// ```swift
/// Deny("s3:*", on: "*", when: [.bool("aws:SecureTransport", false)])
/// ```
public struct Deny: StatementConvertible {
  /// The statement as a policy holds it.
  public let statement: Statement

  /// In an identity policy: actions on resources.
  public init(
    _ actions: String..., on resources: StringValue..., sid: String? = nil, when conditions: [Condition] = []
  ) {
    statement = Statement(.deny, sid: sid, actions, on: resources, when: conditions)
  }

  /// The same with actions as constants: `Deny(.s3.getObject, on: bucket.arn)`.
  @_disfavoredOverload
  public init(
    _ actions: Action..., on resources: StringValue..., sid: String? = nil, when conditions: [Condition] = []
  ) {
    statement = Statement(.deny, sid: sid, actions.names, on: resources, when: conditions)
  }

  /// In a resource policy: principals and what they may not do.
  public init(
    _ actions: String..., to principals: Principal..., on resources: StringValue..., sid: String? = nil,
    when conditions: [Condition] = []
  ) {
    var statement = Statement(.deny, sid: sid, actions, on: resources, when: conditions)
    statement.principals = principals
    self.statement = statement
  }

  /// The same with actions as constants.
  @_disfavoredOverload
  public init(
    _ actions: Action..., to principals: Principal..., on resources: StringValue..., sid: String? = nil,
    when conditions: [Condition] = []
  ) {
    var statement = Statement(.deny, sid: sid, actions.names, on: resources, when: conditions)
    statement.principals = principals
    self.statement = statement
  }
}

extension Statement {
  init(
    _ effect: Effect, sid: String?, _ actions: [String], on resources: [StringValue],
    when conditions: [Condition]
  ) {
    self.init(effect, sid: sid)
    self.actions = actions
    self.resources = resources.map(\.value)
    self.conditions = conditions
  }
}
