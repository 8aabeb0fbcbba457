/// A string property: a literal, a literal with references in it, a reference or an intrinsic function.
///
/// ```swift
/// let pattern: StringValue = "\(bucket.arn)/*"
/// ```
public struct StringValue: TemplateValue, Hashable {
  /// The value in the template.
  public let box: ValueBox

  /// Wraps a value for the template.
  public init(box: ValueBox) { self.box = box }

  /// A string held in a variable.
  public init(_ text: some StringProtocol) { self.init(value: .string(String(text))) }
}

extension StringValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value: .string(value)) }
}

extension StringValue: ExpressibleByStringInterpolation {
  /// Gathers the pieces of a literal with references inside.
  public struct StringInterpolation: StringInterpolationProtocol {
    private var pieces: [Interpolation.Piece] = []
    /// What stands behind the last value: all of it, where everything is known.
    private var text = ""

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Appends a value of the template, whose text may be known only when it is resolved.
    public mutating func appendInterpolation(_ value: some TemplateValue) {
      let value = value.value
      if case .string(let known) = value {
        text += known
        return
      }
      if !text.isEmpty { pieces.append(.literal(text)) }
      text = ""
      pieces.append(.value(value))
    }

    /// Appends the text of any Swift value.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += value.description
    }

    var value: Value {
      if pieces.isEmpty { return .string(text) }
      let all = text.isEmpty ? pieces : pieces + [.literal(text)]
      let hasReference = pieces.contains { piece in
        if case .value(let value) = piece { !value.isLiteral } else { false }
      }
      return hasReference ? .deferred(Deferred(Interpolation(pieces: all))) : Interpolation.combine(all)
    }
  }

  public init(stringInterpolation: StringInterpolation) { self.init(value: stringInterpolation.value) }
}

extension StringValue {
  /// `!Sub` with CloudFormation's own syntax; `variables` make the long form.
  public static func sub(_ text: String, _ variables: [String: StringValue] = [:]) -> StringValue {
    let sorted = variables.sorted { $0.key < $1.key }.map { ($0.key, $0.value.value) }
    return StringValue(value: .intrinsic(.sub(text, variables: ValueObject(sorted))))
  }

  /// `!Join`
  public static func join(_ delimiter: String, _ values: ListValue<StringValue>) -> StringValue {
    StringValue(value: .intrinsic(.join(delimiter: .string(delimiter), values.value)))
  }

  /// `!Base64`
  public static func base64(_ text: StringValue) -> StringValue {
    StringValue(value: .intrinsic(.base64(text.value)))
  }

  /// `Fn::ToJsonString`, which needs the transform `AWS::LanguageExtensions`.
  public static func toJSONString(_ document: JSONValue) -> StringValue {
    StringValue(value: .intrinsic(.toJSONString(document.value)))
  }

  /// An output of a stack of any account, by `Fn::GetStackOutput`.
  public static func getStackOutput(_ output: ValueObject) -> StringValue {
    StringValue(value: .intrinsic(.getStackOutput(output)))
  }

  /// `AWS::AccountId`, `AWS::Region`, `AWS::Partition`, `AWS::StackName`, ….
  public static func pseudo(_ parameter: PseudoParameter) -> StringValue { .ref(parameter.rawValue) }
}

extension StringValue {
  /// Texts put together while synthesizing, their references resolved: unlike ``join(_:_:)`` no function is
  /// left in the template where all parts are known.
  public static func joined(
    _ parts: [StringValue], prefix: String = "", separator: String, suffix: String = ""
  ) -> StringValue {
    var pieces: [Interpolation.Piece] = [.literal(prefix)]
    for (index, part) in parts.enumerated() {
      if index > 0 { pieces.append(.literal(separator)) }
      pieces.append(.value(part.value))
    }
    pieces.append(.literal(suffix))
    return StringValue(value: .deferred(Deferred(Interpolation(pieces: pieces))))
  }
}
