internal import CrossAccountCloudFormation

/// What people can do about a stack that no update can start from.
enum RecoveryAdvice {
  /// One sentence. The commands are those that AWS accepts in the stack's status.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html
  static func text(for status: String, _ stack: StackTarget) -> String {
    func command(_ operation: String) -> String {
      "aws cloudformation \(operation) --stack-name \(stack.name) --region \(stack.region.rawValue)"
    }
    switch status {
    case "UPDATE_ROLLBACK_FAILED":
      return
        "fix the cause, then continue the rollback: \(command("continue-update-rollback")); then deploy again"
    case "UPDATE_FAILED":
      return "roll it back to the last state that worked: \(command("rollback-stack")); then deploy again"
    default:
      return
        "see what failed: \(command("describe-stack-events")); AWS has no command that continues from there: "
        + "put the resources right by hand, or delete the stack"
    }
  }
}
