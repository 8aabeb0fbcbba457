internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy
internal import CrossAccountYAML

extension CanonicalForm {
  /// A value of which nothing more is known: numbers and flags stay what they are.
  static func plain(_ value: Value) -> Value { walked(value, asText: false) }

  /// A value whose scalars CloudFormation takes as text, however they are written.
  static func text(_ value: Value) -> Value { walked(value, asText: true) }

  /// Nil for an object that is not a policy.
  static func policy(_ object: ValueObject) -> Value? {
    CanonicalPolicy.isPolicy(object) ? CanonicalPolicy(text: text).document(object) : nil
  }

  static func scalar(_ value: Value) -> Value {
    switch value {
    case .boolean(let flag): .string(flag ? "true" : "false")
    case .integer(let number): .string(String(number))
    case .number(let number): .string(number.scalarText)
    default: value
    }
  }

  private static func walked(_ value: Value, asText: Bool) -> Value {
    switch value {
    case .null, .string, .deferred: return value
    case .boolean, .integer, .number: return asText ? scalar(value) : value
    case .list(let items):
      return .list(items.filter { $0 != .noValue }.map { walked($0, asText: asText) })
    case .object(let object):
      if let policy = policy(object) { return policy }
      return CanonicalOrder.members(object) { walked($0.value, asText: asText) }
    case .intrinsic(let function):
      if let joined = JoinedText.value(function) { return joined }
      return .intrinsic(self.function(function) { walked($0, asText: asText) })
    }
  }

  /// A function with canonical arguments. The branches of `Fn::If` are what stands in its place; what other
  /// functions take is text, save for JSON to be.
  static func function(_ function: Intrinsic, _ branch: (Value) -> Value) -> Intrinsic {
    switch function {
    case .ref, .condition, .getAtt(_, .string): return function
    case .sub(let text, let variables):
      if variables.isEmpty { return function }
      return .sub(text, variables: self.text(.object(variables)).object ?? variables)
    case .if(let condition, let then, let otherwise):
      return .if(condition: condition, then: branch(then), else: branch(otherwise))
    case .toJSONString(let value): return .toJSONString(plain(value))
    case .transform(let name, let parameters):
      return .transform(name: name, parameters: parameters.map(plain))
    default:
      let argument = text(function.argument)
      return Intrinsic(name: function.name, argument: argument)
        ?? .other(name: function.name, argument: argument)
    }
  }
}
