/// AWS Identity and Access Management.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html
public enum IAM {}
