/// A tag of a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html
public struct Tag: TemplateValue, Hashable {
  public let value: Value

  public init(value: Value) { self.value = value }

  public init(key: StringValue, value: StringValue) {
    self.value = ["Key": key.value, "Value": value.value]
  }
}
