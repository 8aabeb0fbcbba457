/// How a stack gets to the accounts of a group.
public enum FleetOutput: Sendable, Hashable {
  /// A template for each account, deployed like any other stack.
  case templates
  /// One template, and an `AWS::CloudFormation::StackSet` in an administrator's stack that distributes it.
  case stackSet(StackSetOptions)

  /// One template, and a stack set with AWS's defaults in the stack of the given ID.
  public static func stackSet(in administrator: String) -> FleetOutput {
    .stackSet(StackSetOptions(in: administrator))
  }
}
