public import CrossAccountCloudFormation

/// A statement that allows actions.
///
/// ```swift
/// Allow("s3:GetObject", "s3:ListBucket", on: bucket.arn, "\(bucket.arn)/*")
/// ```
public struct Allow: StatementConvertible {
  /// The statement as a policy holds it.
  public let statement: Statement

  /// In an identity policy: actions on resources.
  public init(
    _ actions: String..., on resources: StringValue..., sid: String? = nil, when conditions: [Condition] = []
  ) {
    statement = Statement(.allow, sid: sid, actions, on: resources, when: conditions)
  }

  /// The same with actions as constants: `Allow(.s3.getObject, on: bucket.arn)`.
  @_disfavoredOverload
  public init(
    _ actions: Action..., on resources: StringValue..., sid: String? = nil, when conditions: [Condition] = []
  ) {
    statement = Statement(.allow, sid: sid, actions.names, on: resources, when: conditions)
  }

  /// In a trust policy or another resource policy: principals and what they may do.
  public init(
    _ actions: String..., to principals: Principal..., on resources: StringValue..., sid: String? = nil,
    when conditions: [Condition] = []
  ) {
    var statement = Statement(.allow, sid: sid, actions, on: resources, when: conditions)
    statement.principals = principals
    self.statement = statement
  }

  /// The same with actions as constants.
  @_disfavoredOverload
  public init(
    _ actions: Action..., to principals: Principal..., on resources: StringValue..., sid: String? = nil,
    when conditions: [Condition] = []
  ) {
    var statement = Statement(.allow, sid: sid, actions.names, on: resources, when: conditions)
    statement.principals = principals
    self.statement = statement
  }
}
