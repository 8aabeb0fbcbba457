/// What a deployment does to a resource.
package enum Fate: String, Sendable, Hashable, CaseIterable {
  case created
  case updated
  /// A new resource takes the place of the old one.
  case replaced
  /// It depends on values that are known at the deployment only, or on the service.
  case mayBeReplaced = "may-be-replaced"
  case deleted
  /// It leaves the stack and stays in the account.
  case retained
  /// It is deleted after a snapshot was made.
  case snapshot
  /// CloudFormation does not take the change.
  case refused
}
