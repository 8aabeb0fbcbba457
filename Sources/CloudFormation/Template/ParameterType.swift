/// A parameter's type. Any other string is accepted, such as `AWS::EC2::VPC::Id`.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html
public struct ParameterType: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }

  /// A text.
  public static let string: ParameterType = "String"
  /// A whole number or one with a fraction; `Ref` gives it as a string.
  public static let number: ParameterType = "Number"
  /// Numbers with commas between them; `Ref` gives a list of strings.
  public static let listOfNumbers: ParameterType = "List<Number>"
  /// Texts with commas between them; `Ref` gives a list of strings.
  public static let commaDelimitedList: ParameterType = "CommaDelimitedList"
  /// The name of a parameter in Systems Manager; the value is the name.
  public static let ssmParameterName: ParameterType = "AWS::SSM::Parameter::Name"
  /// The value of a parameter in Systems Manager.
  public static let ssmParameterValue: ParameterType = "AWS::SSM::Parameter::Value<String>"

  /// Whether `Ref` gives a list.
  package var isList: Bool { rawValue.contains("List") }
}
