public import CrossAccountDiagnostics

/// A value that whoever deploys the stack may give.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
public struct Parameter: Sendable {
  public var name: String
  public var type: ParameterType
  public var defaultValue: Value?
  public var description: String?
  public var allowedValues: [Value] = []
  public var allowedPattern: String?
  public var constraintDescription: String?
  /// In characters.
  public var minLength: Int?
  public var maxLength: Int?
  public var minValue: Int?
  public var maxValue: Int?
  public var noEcho: Bool
  /// Fields that were read and have no place above, such as a fraction as `MinValue`.
  public var otherFields: ValueObject = [:]
  public var location: SourceLocation?

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
