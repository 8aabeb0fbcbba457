/// AWS Lambda.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Lambda.html
public enum Lambda {}
