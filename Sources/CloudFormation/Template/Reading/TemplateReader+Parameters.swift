internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension TemplateReader {
  private static let fields = [
    "Type", "Default", "Description", "AllowedValues", "AllowedPattern", "ConstraintDescription", "MinLength",
    "MaxLength", "MinValue", "MaxValue", "NoEcho",
  ]

  mutating func parameter(_ entry: Node.Entry) -> Parameter? {
    let what = "parameter \(entry.key)"
    var parameter = Parameter(entry.key)
    parameter.location = location(entry.keyMark)
    var hasType = false
    for field in entries(entry.value, what) {
      if field.key == "Type", field.value.tag == nil, let type = field.value.string {
        parameter.type = ParameterType(rawValue: type)
        hasType = true
      } else if !parameter.take(field.key, Value(field.value)) {
        parameter.otherFields[field.key] = Value(field.value)
        if !Self.fields.contains(field.key) {
          report(unknown: field, "parameter-field", what, among: Self.fields)
        }
      }
    }
    guard hasType else {
      report("parameter-type", "\(what) has no Type", entry.keyMark)
      return nil
    }
    return parameter
  }
}

extension Parameter {
  /// False where the field does not exist or holds what this model has no place for, such as a fraction as
  /// the least value: it is then kept as it was given.
  fileprivate mutating func take(_ field: String, _ value: Value) -> Bool {
    switch (field, value) {
    case ("Default", _): defaultValue = value
    case ("Description", .string(let text)): description = text
    case ("AllowedPattern", .string(let text)): allowedPattern = text
    case ("ConstraintDescription", .string(let text)): constraintDescription = text
    case ("AllowedValues", .list(let values)) where !values.isEmpty: allowedValues = values
    case ("NoEcho", true), ("NoEcho", "true"): noEcho = true
    case ("NoEcho", false), ("NoEcho", "false"): noEcho = false
    default:
      guard let number = value.wholeNumber else { return false }
      switch field {
      case "MinLength": minLength = number
      case "MaxLength": maxLength = number
      case "MinValue": minValue = number
      case "MaxValue": maxValue = number
      default: return false
      }
    }
    return true
  }
}

extension Value {
  /// CloudFormation takes numbers as strings as well.
  fileprivate var wholeNumber: Int? {
    switch self {
    case .integer(let number): number
    case .string(let text): Int(text)
    default: nil
    }
  }
}
