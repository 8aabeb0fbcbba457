/// The parameters that CloudFormation provides in every template.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
public enum PseudoParameter: String, Sendable, CaseIterable {
  /// The ID of the account that the stack is in, twelve digits.
  case accountID = "AWS::AccountId"
  /// The ARNs of the topics that get the stack's events, as a list.
  case notificationARNs = "AWS::NotificationARNs"
  /// Takes a property away where `Fn::If` gives it.
  case noValue = "AWS::NoValue"
  /// The partition, such as `aws`.
  case partition = "AWS::Partition"
  /// The region's name, such as `us-east-1`.
  case region = "AWS::Region"
  /// The stack's ARN.
  case stackID = "AWS::StackId"
  /// The stack's name.
  case stackName = "AWS::StackName"
  /// What service addresses end in, such as `amazonaws.com`.
  case urlSuffix = "AWS::URLSuffix"
}
