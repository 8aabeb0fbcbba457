public import CrossAccountDiagnostics

/// A value that whoever deploys the stack may give.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
public struct Parameter: Sendable {
  /// The logical ID: letters and digits, unique in the template.
  public var name: String
  /// What kind of value it takes.
  public var type: ParameterType
  /// The value where none is given; nil for a parameter that must be given.
  public var defaultValue: Value?
  /// What the value is for, for people; at most 4,000 characters.
  public var description: String?
  /// The values that may be given; empty for all.
  public var allowedValues: [Value] = []
  /// A regular expression that the whole of the value must match.
  public var allowedPattern: String?
  /// What people read when a value breaks a constraint.
  public var constraintDescription: String?
  /// In characters.
  public var minLength: Int?
  /// In characters.
  public var maxLength: Int?
  /// The least number, for parameters of numbers.
  public var minValue: Int?
  /// The greatest number, for parameters of numbers.
  public var maxValue: Int?
  /// Whether CloudFormation shows asterisks in place of the value.
  public var noEcho: Bool
  /// Fields that were read and have no place above, such as a fraction as `MinValue`.
  public var otherFields: ValueObject = [:]
  /// Where it was declared, in Swift or in the template that was read.
  public var location: SourceLocation?

  /// A parameter.
  ///
  /// - Parameters:
  ///   - name: Letters and digits, unique in the template.
  ///   - type: What kind of value it takes.
  ///   - defaultValue: The value where none is given.
  ///   - description: What the value is for; at most 4,000 characters.
  ///   - allowedValues: The values that may be given; empty for all.
  ///   - allowedPattern: A regular expression that the whole of the value must match.
  ///   - constraintDescription: What people read when a value breaks a constraint.
  ///   - minLength: In characters.
  ///   - maxLength: In characters.
  ///   - minValue: The least number.
  ///   - maxValue: The greatest number.
  ///   - noEcho: Whether CloudFormation shows asterisks in place of the value.
  public init(
    _ name: String, type: ParameterType = .string, default defaultValue: Value? = nil,
    description: String? = nil, allowedValues: [Value] = [], allowedPattern: String? = nil,
    constraintDescription: String? = nil, minLength: Int? = nil, maxLength: Int? = nil,
    minValue: Int? = nil, maxValue: Int? = nil, noEcho: Bool = false,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.description = description
    self.allowedValues = allowedValues
    self.allowedPattern = allowedPattern
    self.constraintDescription = constraintDescription
    self.minLength = minLength
    self.maxLength = maxLength
    self.minValue = minValue
    self.maxValue = maxValue
    self.noEcho = noEcho
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// The parameter's value.
  public var ref: StringValue { .ref(name) }
}

extension Parameter: Equatable {
  public static func == (lhs: Parameter, rhs: Parameter) -> Bool {
    lhs.name == rhs.name && lhs.fields == rhs.fields
  }

  /// The fields in the order in which they are written.
  var fields: ValueObject {
    var fields: ValueObject = ["Type": .string(type.rawValue)]
    fields["Description"] = description.map(Value.string)
    fields["Default"] = defaultValue
    if !allowedValues.isEmpty { fields["AllowedValues"] = .list(allowedValues) }
    fields["AllowedPattern"] = allowedPattern.map(Value.string)
    fields["MinLength"] = minLength.map(Value.integer)
    fields["MaxLength"] = maxLength.map(Value.integer)
    fields["MinValue"] = minValue.map(Value.integer)
    fields["MaxValue"] = maxValue.map(Value.integer)
    fields["ConstraintDescription"] = constraintDescription.map(Value.string)
    if noEcho { fields["NoEcho"] = true }
    for field in otherFields.entries where fields[field.key] == nil { fields[field.key] = field.value }
    return fields
  }
}
