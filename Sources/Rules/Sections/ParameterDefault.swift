internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy
internal import CrossAccountYAML

/// A parameter's default against its own type and constraints.
struct ParameterDefault {
  private let parameter: Parameter

  init(_ parameter: Parameter) { self.parameter = parameter }

  /// What is wrong with a value for the parameter.
  func fault(of value: Value) -> String? {
    guard let text = value.scalarText else {
      return "the default is \(value.isHidden ? "a function, " : "")\(value.kind); it must be a text, "
        + "of a list with commas between the values"
    }
    if ParameterTypes.isFromStore(parameter.type) { return nil }
    guard parameter.type.isList else { return fault(of: text) }
    let items = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmed) }
    return items.lazy.compactMap { fault(of: $0) }.first
  }

  private func fault(of text: String) -> String? {
    let isNumber = parameter.type == .number || parameter.type == .listOfNumbers
    if isNumber, Value.string(text).numberValue == nil {
      return "the default '\(text.shortened)' is not a number"
    }
    if !parameter.allowedValues.isEmpty, !parameter.allowedValues.contains(where: { isSame($0, text) }) {
      return "the default '\(text.shortened)' is not one of its allowed values"
    }
    return isNumber ? range(text) : length(text) ?? pattern(text)
  }

  private func isSame(_ allowed: Value, _ text: String) -> Bool {
    if allowed.scalarText == text { return true }
    guard let number = allowed.numberValue else { return false }
    return number == Value.string(text).numberValue
  }

  private func length(_ text: String) -> String? {
    if parameter.type.isList { return nil }
    let length = text.unicodeScalars.count
    if let least = parameter.minLength, length < least {
      return "the default has \(length) characters; MinLength is \(least)"
    }
    if let most = parameter.maxLength, length > most {
      return "the default has \(length) characters; MaxLength is \(most)"
    }
    return nil
  }

  /// CloudFormation matches the whole of a value by Java's expressions, which have more classes than are known here.
  private func pattern(_ text: String) -> String? {
    guard let pattern = parameter.allowedPattern, !pattern.contains("&&"),
      PatternMatcher("\\A(?:\(pattern))\\z")?.isFound(in: text) == false
    else { return nil }
    return "the default '\(text.shortened)' does not match AllowedPattern \(pattern.shortened)"
  }

  private func range(_ text: String) -> String? {
    guard let number = Value.string(text).numberValue else { return nil }
    let fields = parameter.otherFields
    let least = parameter.minValue.map { Number($0) } ?? fields["MinValue"]?.numberValue
    let most = parameter.maxValue.map { Number($0) } ?? fields["MaxValue"]?.numberValue
    if let least, number.isLess(than: least) {
      return "the default is \(text); MinValue is \(least.scalarText)"
    }
    if let most, most.isLess(than: number) { return "the default is \(text); MaxValue is \(most.scalarText)" }
    return nil
  }
}
