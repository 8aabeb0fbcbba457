public import CloudFormation

extension Lambda.Function {
  /// The function's environment variables.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html
  public struct Environment: TemplateValue {
    public let value: Value

    public init(value: Value) { self.value = value }

    public init(variables: MapValue<StringValue>? = nil) {
      var bag = PropertyBag()
      bag.add("Variables", variables)
      value = bag.value
    }
  }
}
