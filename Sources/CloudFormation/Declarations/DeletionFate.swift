/// What becomes of a resource that leaves its stack, or whose stack is deleted.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
package enum DeletionFate: Sendable, Hashable {
  case deleted
  /// It stays, without a stack.
  case retained
  /// It is deleted after a snapshot was taken.
  case snapshot

  /// - Parameters:
  ///   - policy: The resource's `DeletionPolicy` or `UpdateReplacePolicy`.
  ///   - type: The resource's type, for the types that have a default of their own.
  /// - Returns: Nil where a function decides.
  package init?(_ policy: Value?, type: String, properties: ValueObject?) {
    switch policy {
    case .string("Retain")?, .string("RetainExceptOnCreate")?: self = .retained
    case .string("Snapshot")?: self = .snapshot
    case .intrinsic?, .deferred?: return nil
    case nil:
      let isSnapshot =
        type == "AWS::RDS::DBCluster"
        || type == "AWS::RDS::DBInstance" && properties?["DBClusterIdentifier"] == nil
      self = isSnapshot ? .snapshot : .deleted
    default: self = .deleted
    }
  }
}
