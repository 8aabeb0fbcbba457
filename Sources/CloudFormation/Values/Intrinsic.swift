/// CloudFormation's intrinsic functions.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
public enum Intrinsic: Sendable, Hashable {
  /// `Ref`: a parameter's value, or what a resource's type gives for it, by logical ID.
  case ref(String)
  /// The attribute is a name, or a `Ref` to a parameter that holds one.
  case getAtt(logicalID: String, attribute: Value)
  /// The variables are empty in the short form.
  case sub(String, variables: ValueObject = [:])
  /// `Fn::Join`: texts with a delimiter between them.
  case join(delimiter: Value, Value)
  /// `Fn::Select`: an element of a list, counted from 0.
  case select(index: Value, Value)
  /// `Fn::Split`: a text cut at its delimiters, as a list.
  case split(delimiter: Value, Value)
  /// `Fn::FindInMap`: a value of a mapping. A default needs the transform `AWS::LanguageExtensions`.
  case findInMap(map: Value, top: Value, second: Value, defaultValue: Value? = nil)
  /// `Fn::If`: one of two values, as a condition says.
  case `if`(condition: String, then: Value, else: Value)
  /// `Fn::And`: whether all of 2 to 10 conditions hold.
  case and([Value])
  /// `Fn::Or`: whether one of 2 to 10 conditions holds.
  case or([Value])
  /// `Fn::Not`: whether a condition doesn't hold.
  case not(Value)
  /// `Fn::Equals`: whether two values are the same text.
  case equals(Value, Value)
  /// A condition named inside of another condition.
  case condition(String)
  /// `Fn::ImportValue`: what another stack of the account and region exports under a name.
  case importValue(Value)
  /// `Fn::Base64`: a text in Base64.
  case base64(Value)
  /// `Fn::Cidr`: address blocks, 1 to 256, cut out of a block, with their host bits.
  case cidr(block: Value, count: Value, bits: Value? = nil)
  /// `Fn::GetAZs`: a region's availability zones; of the stack's own for an empty text.
  case getAZs(Value)
  /// `Fn::Transform`: what a macro makes of the parameters and of what stands beside it.
  case transform(name: Value, parameters: Value? = nil)
  /// `Fn::ToJsonString`: a value as text; needs the transform `AWS::LanguageExtensions`.
  case toJSONString(Value)
  /// `Fn::Length`: the number of a list's elements; needs the transform `AWS::LanguageExtensions`.
  case length(Value)
  /// An output of a stack that may be of another account or region.
  case getStackOutput(ValueObject)
  /// A function without a case of its own, such as those of rules (`Fn::Contains`), by its long name.
  case other(name: String, argument: Value)
}

extension Intrinsic {
  /// The long form's name, such as `Ref` or `Fn::GetAtt`.
  public var name: String {
    switch self {
    case .ref: "Ref"
    case .getAtt: "Fn::GetAtt"
    case .sub: "Fn::Sub"
    case .join: "Fn::Join"
    case .select: "Fn::Select"
    case .split: "Fn::Split"
    case .findInMap: "Fn::FindInMap"
    case .if: "Fn::If"
    case .and: "Fn::And"
    case .or: "Fn::Or"
    case .not: "Fn::Not"
    case .equals: "Fn::Equals"
    case .condition: "Condition"
    case .importValue: "Fn::ImportValue"
    case .base64: "Fn::Base64"
    case .cidr: "Fn::Cidr"
    case .getAZs: "Fn::GetAZs"
    case .transform: "Fn::Transform"
    case .toJSONString: "Fn::ToJsonString"
    case .length: "Fn::Length"
    case .getStackOutput: "Fn::GetStackOutput"
    case .other(let name, _): name
    }
  }

  /// What stands behind the name in the long form.
  public var argument: Value {
    switch self {
    case .ref(let name), .condition(let name): .string(name)
    case .getAtt(let logicalID, let attribute): [.string(logicalID), attribute]
    case .sub(let text, let variables):
      variables.isEmpty ? .string(text) : [.string(text), .object(variables)]
    case .join(let delimiter, let values): [delimiter, values]
    case .select(let index, let values): [index, values]
    case .split(let delimiter, let text): [delimiter, text]
    case .findInMap(let map, let top, let second, let defaultValue):
      .list([map, top, second] + (defaultValue.map { [["DefaultValue": $0]] } ?? []))
    case .if(let condition, let then, let otherwise): [.string(condition), then, otherwise]
    case .and(let conditions), .or(let conditions): .list(conditions)
    case .not(let condition): [condition]
    case .equals(let left, let right): [left, right]
    case .cidr(let block, let count, let bits): .list([block, count] + (bits.map { [$0] } ?? []))
    case .transform(let name, let parameters):
      .object(ValueObject([("Name", name)] + (parameters.map { [("Parameters", $0)] } ?? [])))
    case .getStackOutput(let output): .object(output)
    case .importValue(let value), .base64(let value), .getAZs(let value), .toJSONString(let value),
      .length(let value), .other(_, let value):
      value
    }
  }
}
