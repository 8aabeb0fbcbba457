public import CloudFormation

extension IAM.Role {
  /// A policy written into the role.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html
  public struct Policy: TemplateValue {
    public let value: Value

    public init(value: Value) { self.value = value }

    public init(policyDocument: JSONValue, policyName: StringValue) {
      var bag = PropertyBag()
      bag.add("PolicyName", policyName)
      bag.add("PolicyDocument", policyDocument)
      value = bag.value
    }
  }
}
