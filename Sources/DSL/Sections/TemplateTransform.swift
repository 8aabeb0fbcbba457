public import CrossAccountCloudFormation

/// A macro that CloudFormation applies to the template, such as `AWS::LanguageExtensions`.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html
public struct TemplateTransform: StackElement {
  let value: Value

  public init(_ name: String, parameters: ValueObject = [:]) {
    value = parameters.isEmpty ? .string(name) : ["Name": .string(name), "Parameters": .object(parameters)]
  }

  public func add(to content: inout StackContent) { content.transforms.append(value) }
}
