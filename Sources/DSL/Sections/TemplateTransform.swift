public import CrossAccountCloudFormation

/// A macro that CloudFormation applies to the template, such as `AWS::LanguageExtensions`.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html
public struct TemplateTransform: StackElement {
  let value: Value

  /// A macro.
  ///
  /// - Parameters:
  ///   - name: AWS's, such as `AWS::Serverless-2016-10-31`, or that of a macro in the account.
  ///   - parameters: What the macro is given.
  public init(_ name: String, parameters: ValueObject = [:]) {
    value = parameters.isEmpty ? .string(name) : ["Name": .string(name), "Parameters": .object(parameters)]
  }

  /// Adds the macro to the stack's own; one that is there already is applied once.
  public func add(to content: inout StackContent) { content.transforms.append(value) }
}
