internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Parameters have a type that exists, constraints that are for it, and a default that keeps them.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
struct ParameterRule: TemplateRule {
  static let codes = ["parameter-type", "parameter-constraint", "parameter-default"]
  static let seesThroughMacros = true

  private static let longestDescription = 4_000

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    if subject.transforms.rewriteAll { return [] }
    return subject.template.parameters.flatMap { name, parameter in
      Self.check(parameter).map { fault in
        let path = PropertyPath([.key("Parameters"), .key(name), .key(fault.field)])
        return .error(fault.code, "parameter \(name): \(fault.message)", at: path)
      }
    }
  }

  private struct Fault {
    let code: String
    let field: String
    let message: String
  }

  private static func check(_ parameter: Parameter) -> [Fault] {
    guard ParameterTypes.isKnown(parameter.type) else {
      let hint = Spelling.suggestion(for: parameter.type.rawValue, among: ParameterTypes.all)
      return [
        Fault(
          code: "parameter-type", field: "Type",
          message: "the type '\(parameter.type.rawValue)' does not exist\(hint)")
      ]
    }
    let faults = constraints(parameter)
    if !faults.isEmpty { return faults }
    guard let value = parameter.defaultValue, let message = ParameterDefault(parameter).fault(of: value)
    else { return [] }
    return [Fault(code: "parameter-default", field: "Default", message: message)]
  }

  private static func constraints(_ parameter: Parameter) -> [Fault] {
    var faults: [Fault] = []
    func report(_ field: String, _ message: String) {
      faults.append(Fault(code: "parameter-constraint", field: field, message: "\(field) \(message)"))
    }
    for entry in parameter.otherFields.entries {
      if let expected = expected(entry.key, entry.value) {
        report(entry.key, "is \(entry.value.shown); it must be \(expected)")
      }
    }
    let isNumber = parameter.type == .number || parameter.type == .listOfNumbers
    let fields = parameter.otherFields
    if isNumber {
      for (field, isThere) in [
        ("MinLength", parameter.minLength != nil), ("MaxLength", parameter.maxLength != nil),
        ("AllowedPattern", parameter.allowedPattern != nil),
      ] where isThere {
        report(field, "is for texts, and the parameter is of type \(parameter.type.rawValue)")
      }
    } else {
      for (field, isThere) in [
        ("MinValue", parameter.minValue != nil || fields["MinValue"] != nil),
        ("MaxValue", parameter.maxValue != nil || fields["MaxValue"] != nil),
      ] where isThere {
        report(field, "is for numbers, and the parameter is of type \(parameter.type.rawValue)")
      }
    }
    for (field, least, most) in [
      ("MinLength", parameter.minLength, parameter.maxLength),
      ("MinValue", parameter.minValue, parameter.maxValue),
    ] {
      if let least, let most, least > most { report(field, "is \(least), more than the greatest, \(most)") }
    }
    if let text = parameter.description, text.unicodeScalars.count > longestDescription {
      report("Description", "has \(text.unicodeScalars.count) characters; \(longestDescription) are allowed")
    }
    if let index = parameter.allowedValues.firstIndex(where: { $0.scalarText == nil }) {
      report("AllowedValues", "has \(parameter.allowedValues[index].kind) among its values, which are texts")
    }
    return faults
  }

  /// What a field of the wrong kind must be; nil for one that is right, or that does not exist.
  private static func expected(_ field: String, _ value: Value) -> String? {
    switch field {
    case "AllowedPattern", "ConstraintDescription", "Description":
      value.scalarText == nil ? "a text" : nil
    case "AllowedValues": "a list of one or more values"
    case "MinLength", "MaxLength": "a whole number"
    case "MinValue", "MaxValue": value.numberValue == nil ? "a number" : nil
    case "NoEcho": "true or false"
    default: nil
    }
  }
}
