internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension SchemaWalk {
  mutating func checkScalar(_ value: Value, _ schema: Schema) {
    if let known = schema.enumeration { check(value, isOneOf: known, ignoringCase: false) }
    if let known = schema.enumerationIgnoringCase { check(value, isOneOf: known, ignoringCase: true) }
    if let constant = schema.constant, !isSame(value, constant, ignoringCase: false) {
      report("value-not-allowed", "is \(value.shown); must be '\(resource.text(constant))'")
    }
    if let pattern = schema.pattern, let text = value.scalarText { check(text, pattern) }
    if case .string(let text) = value {
      checkLength(of: text, schema)
      checkVariables(in: text)
    }
    checkRange(value, schema)
    if let format = schema.format { checkFormat(of: value, resource.text(format)) }
  }

  private mutating func checkFormat(of value: Value, _ name: String) {
    guard isExtended, let format = ValueFormat(name) else {
      isUncertain = true
      return
    }
    guard let text = value.string, !text.isEmpty, !format.accepts(text) else { return }
    report("value-format", "is '\(text.shortened)'; must be \(format.description)")
  }

  private mutating func check(_ value: Value, isOneOf known: StringList, ignoringCase: Bool) {
    guard !known.contains(where: { isSame(value, $0, ignoringCase: ignoringCase) }) else { return }
    let names = known.strings
    let hint = Spelling.suggestion(for: value.scalarText ?? "", among: names)
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    report("value-not-allowed", "is \(value.shown); allowed: \(list)\(hint)")
  }

  private func isSame(_ value: Value, _ known: StringNumber, ignoringCase: Bool) -> Bool {
    switch value {
    case .string(let text):
      if resource.isEqual(known, text) { return true }
      if ignoringCase { return resource.text(known).lowercased() == text.lowercased() }
      guard let flag = text.lowercased().asBoolean else { return false }
      return resource.text(known).lowercased().asBoolean == flag
    case .boolean(let flag): return resource.text(known).lowercased().asBoolean == flag
    case .integer(let number): return resource.isEqual(known, String(number))
    case .number(let number): return Number(resource.text(known)) == number
    default: return false
    }
  }

  private mutating func check(_ text: String, _ pattern: StringNumber) {
    guard memory.isFound(pattern, in: text, of: resource) == false else { return }
    report("pattern-mismatch", "is '\(text.shortened)'; must match \(resource.text(pattern))")
  }

  private mutating func checkLength(of text: String, _ schema: Schema) {
    guard schema.minLength != nil || schema.maxLength != nil else { return }
    // How long JSON is depends on how it is written.
    if let format = schema.format, resource.isEqual(format, "json") { return }
    let length = text.unicodeScalars.count
    if let least = schema.minLength, length < least {
      report("length", "is \(length) characters long; at least \(least) are needed")
    }
    if let most = schema.maxLength, length > most {
      report("length", "is \(length) characters long; at most \(most) are allowed")
    }
  }

  private mutating func checkRange(_ value: Value, _ schema: Schema) {
    guard schema.hasRange, let number = value.numberValue else { return }
    if let least = schema.minimum?.limit, number.isLess(than: least) {
      report("out-of-range", "is \(value.shown); must be at least \(least.scalarText)")
    }
    if let most = schema.maximum?.limit, most.isLess(than: number) {
      report("out-of-range", "is \(value.shown); must be at most \(most.scalarText)")
    }
    if let bound = schema.exclusiveMinimum?.limit, !bound.isLess(than: number) {
      report("out-of-range", "is \(value.shown); must be more than \(bound.scalarText)")
    }
    if let bound = schema.exclusiveMaximum?.limit, !number.isLess(than: bound) {
      report("out-of-range", "is \(value.shown); must be less than \(bound.scalarText)")
    }
  }
}

extension Schema {
  fileprivate var hasRange: Bool {
    minimum != nil || maximum != nil || exclusiveMinimum != nil || exclusiveMaximum != nil
  }
}

extension Double {
  /// The limit as the schema has it, with all digits of an integer. No double holds the largest `Int`, which some
  /// schemas name.
  fileprivate var limit: Number {
    let integer = self == 0x1p63 ? Int.max : Int(exactly: self)
    return integer.map { Number($0) } ?? Number(self)
  }
}

extension Value {
  /// A scalar as text; nil for anything else.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.scalarText
    case .boolean(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// The number that a scalar is, or that its text is; nil for anything else.
  var numberValue: Number? {
    switch self {
    case .integer(let number): Number(number)
    case .number(.double(let number)) where number.isNaN: nil
    case .number(let number): number
    case .string(let text): Number(text) ?? Double(text).map { Number($0) }
    default: nil
    }
  }

  /// A scalar as messages show it.
  var shown: String { string.map { "'\($0.shortened)'" } ?? scalarText ?? kind }
}

extension String {
  /// At most 80 characters, without what would act on a terminal.
  var shortened: String {
    var text = ""
    for (index, scalar) in unicodeScalars.enumerated() {
      if index == 80 { return text + "…" }
      if scalar.properties.generalCategory == .control {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
