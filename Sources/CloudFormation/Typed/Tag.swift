/// A tag of a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html
public struct Tag: TemplateValue, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// A tag.
  ///
  /// - Parameters:
  ///   - key: 1 to 128 characters, not beginning with `aws:`.
  ///   - value: At most 256 characters.
  public init(key: StringValue, value: StringValue) {
    self.init(value: ["Key": key.value, "Value": value.value])
  }
}
