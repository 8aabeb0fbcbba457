public import CrossAccountYAML

/// Anything that a template can hold in a property: JSON with intrinsic functions.
public enum Value: Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// All numbers that are not an `Int`, with all their digits.
  case number(Number)
  /// A text.
  case string(String)
  /// A list.
  case list([Value])
  /// Named values, in the order written.
  case object(ValueObject)
  /// A function that CloudFormation evaluates.
  indirect case intrinsic(Intrinsic)
  /// Filled in while synthesizing, when it is known where the value is used. Never reaches a template.
  ///
  /// Indirect, so that every value stays as small as a string.
  indirect case deferred(Deferred)
}

extension Value {
  /// The text of a string that is known.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The members of an object that is known.
  public var object: ValueObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements of a list that is known.
  public var list: [Value]? {
    if case .list(let items) = self { items } else { nil }
  }

  /// What leaves out the property or the element that it stands for.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
  package static let noValue = Value.intrinsic(.ref("AWS::NoValue"))

  /// A number that a variable holds.
  public static func number(_ value: Double) -> Value { .number(Number.double(value)) }

  /// What kind of value this is, in a template author's words.
  public var kind: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .list: "a list"
    case .object: "an object"
    case .intrinsic(let function): function.name
    case .deferred: "a reference"
    }
  }

  /// True when the value is the same wherever it stands: no intrinsic function, nothing deferred inside.
  public var isLiteral: Bool {
    switch self {
    case .null, .boolean, .integer, .number, .string: true
    case .list(let items): items.allSatisfy(\.isLiteral)
    case .object(let object): object.isInert || object.entries.allSatisfy(\.value.isLiteral)
    case .intrinsic, .deferred: false
    }
  }
}

extension Value: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .string(value) }
}

extension Value: ExpressibleByBooleanLiteral {
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension Value: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension Value: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension Value: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
}

extension Value: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Value)...) { self = .object(ValueObject(elements)) }
}
