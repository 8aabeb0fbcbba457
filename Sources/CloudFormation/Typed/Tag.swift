/// A tag of a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html
public struct Tag: TemplateValue, Hashable {
  public let box: ValueBox

  public init(box: ValueBox) { self.box = box }

  public init(key: StringValue, value: StringValue) {
    self.init(value: ["Key": key.value, "Value": value.value])
  }
}
