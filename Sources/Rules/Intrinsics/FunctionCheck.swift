internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What is wrong with a function: with what it is given, or with where it stands.
///
/// What another function gives is only accused where its kind is known.
struct FunctionCheck {
  let template: Template
  /// Whether `AWS::LanguageExtensions` lets functions stand in more places.
  let isExtended: Bool

  /// What is wrong with a function, in words that follow `resource Queue: Properties.Name`.
  ///
  /// - Parameter section: Where it stands.
  func fault(of function: Intrinsic, in section: TemplatePlace.Section) -> FunctionFault? {
    if case .other(let name, _) = function, !FunctionShape.isKnown(name) {
      return FunctionFault(.unknown, FunctionShape.unknown(name))
    }
    if let fault = FunctionPlacement.fault(of: function, in: section) { return FunctionFault(.place, fault) }
    if let fault = argumentFault(function) { return FunctionFault(.arguments, "\(function.name) \(fault)") }
    return unusedVariable(function).map { FunctionFault(.excess, $0) }
  }

  /// What is wrong with an object that only looks like a function.
  func fault(of object: ValueObject) -> FunctionFault? {
    guard let entry = object.entries.first(where: { $0.isFunction || $0.key == "Ref" }) else { return nil }
    if entry.isFunction, !FunctionShape.isKnown(entry.key) {
      return FunctionFault(.unknown, FunctionShape.unknown(entry.key))
    }
    // A macro takes what stands beside it, and a loop adds to it.
    if entry.key == "Fn::Transform", entry.value.object?["Name"] != nil { return nil }
    if entry.key.hasPrefix(ForEach.prefix) { return nil }
    if object.count > 1 {
      guard entry.isFunction, let other = object.keys.first(where: { $0 != entry.key }) else { return nil }
      return FunctionFault(.arguments, "\(entry.key) stands beside '\(other)'; a function stands alone")
    }
    if isExtended, entry.value.isHidden || entry.value.list?.contains(where: \.isHidden) ?? false {
      return nil
    }
    return FunctionFault(
      .arguments, "\(entry.key) takes \(FunctionShape.arguments[entry.key] ?? "other arguments")")
  }

  private func argumentFault(_ function: Intrinsic) -> String? {
    switch function {
    case .ref, .condition: return nil
    case .getAtt(_, let attribute): return getAtt(attribute)
    case .sub(let text, let variables): return sub(text, variables)
    case .join(let delimiter, let values): return join(delimiter, values)
    case .select(let index, let values): return select(index, values)
    case .split(let delimiter, let text): return split(delimiter, text)
    case .findInMap(let map, let top, let second, _):
      return [map, top, second].lazy.compactMap(mapKey).first
    case .and(let conditions), .or(let conditions):
      if (2...10).contains(conditions.count) { return conditions.lazy.compactMap(condition).first }
      return "has \(conditions.count) conditions; it takes 2 to 10"
    case .not(let value): return condition(value)
    case .equals(let left, let right): return [left, right].lazy.compactMap(comparable).first
    case .if: return nil
    case .importValue(let value): return importValue(value)
    case .base64(let value): return isText(value) ? nil : "takes a text, not \(value.kind)"
    case .getAZs(let value): return isText(value) ? nil : "takes the name of a region, not \(value.kind)"
    case .cidr(let block, let count, let bits): return AddressFunction.fault(block, count, bits)
    case .length(let value):
      return isList(value) ? nil : "takes a list, not \(value.kind)"
    case .toJSONString(let value):
      let isWhole = value.object != nil || value.list != nil || value.isHidden
      return isWhole ? nil : "takes an object or a list, not \(value.kind)"
    case .getStackOutput(let output):
      let missing = ["StackName", "OutputName"].first { output[$0] == nil }
      return missing.map { "has no \($0)" }
    case .transform: return nil
    case .other(let name, _):
      return FunctionShape.arguments[name].map { "takes \($0)" }
    }
  }

  private func getAtt(_ attribute: Value) -> String? {
    switch attribute {
    case .string(let name): return name.isEmpty ? "names no attribute" : nil
    case .intrinsic(.ref), .deferred: return nil
    case .intrinsic where isExtended: return nil
    default: return "names its attribute by \(attribute.kind); it takes a text, or a Ref"
    }
  }

  private func sub(_ text: String, _ variables: ValueObject) -> String? {
    var names: Set<String> = []
    let isClosed = SubstitutionText.forEachName(in: text) { names.insert($0) }
    if names.contains("") { return "holds '${}', which names nothing" }
    if !isClosed { return "opens a '${' that it doesn't close; close it with '}'" }
    for entry in variables.entries where !isText(entry.value) {
      return "has a variable '\(entry.key)' that is \(shown(entry.value)); a variable is a text"
    }
    return nil
  }

  private func unusedVariable(_ function: Intrinsic) -> String? {
    guard case .sub(let text, let variables) = function, !variables.isEmpty, !variables.isComputed else {
      return nil
    }
    var names: Set<String> = []
    SubstitutionText.forEachName(in: text) { names.insert($0) }
    return variables.keys.first { !names.contains($0) }.map {
      "Fn::Sub has a variable '\($0)' that its text lacks"
    }
  }

  private func join(_ delimiter: Value, _ values: Value) -> String? {
    guard delimiter.scalarText != nil else { return "takes a text as its delimiter, not \(delimiter.kind)" }
    guard isList(values) else { return "joins a list, not \(shown(values))" }
    guard let item = values.list?.first(where: { !isText($0) }) else { return nil }
    return "joins texts, but its list has \(shown(item)) among them"
  }

  private func select(_ index: Value, _ values: Value) -> String? {
    guard isList(values) else { return "selects from a list, not from \(shown(values))" }
    if index.isHidden {
      return isText(index) ? nil : "takes a number as its index, not \(shown(index))"
    }
    guard let number = index.scalarText.flatMap({ Int($0) }), number >= 0 else {
      return "takes a number from 0 as its index, not \(index.shown)"
    }
    guard let items = values.list, number >= items.count, !items.contains(.noValue) else { return nil }
    return "selects the value at \(number) of a list of \(items.count), counted from 0"
  }

  private func split(_ delimiter: Value, _ text: Value) -> String? {
    guard delimiter.scalarText != nil else { return "takes a text as its delimiter, not \(delimiter.kind)" }
    if delimiter == "" { return "has an empty delimiter" }
    return isText(text) ? nil : "splits a text, not \(shown(text))"
  }

  private func mapKey(_ value: Value) -> String? {
    switch value {
    case .intrinsic(.ref), .intrinsic(.findInMap), .deferred: return nil
    case .intrinsic(let function) where !isExtended:
      return
        "looks up \(function.name); without AWS::LanguageExtensions it takes texts, Ref and Fn::FindInMap"
    case .intrinsic: return nil
    default: return value.scalarText == nil ? "looks up \(value.kind); it takes texts" : nil
    }
  }

  private func condition(_ value: Value) -> String? {
    switch value {
    case .intrinsic(let function):
      switch function {
      case .and, .or, .not, .equals, .condition: return nil
      case .other(let name, _) where FunctionShape.ofRules.contains(name): return nil
      default: return "combines conditions, not \(function.name)"
      }
    case .deferred: return nil
    case .object(let object) where object.isComputed: return nil
    default: return "combines conditions, not \(value.shown)"
    }
  }

  private func comparable(_ value: Value) -> String? {
    switch value {
    case .intrinsic(let function):
      switch function {
      case .ref, .findInMap, .sub, .join, .select, .split, .length, .toJSONString: return nil
      case .other(let name, _) where FunctionShape.ofRules.contains(name): return nil
      default: return isExtended ? nil : "cannot compare \(function.name)"
      }
    case .list, .null: return "compares texts, not \(value.kind)"
    case .object(let object): return object.isComputed ? nil : "compares texts, not an object"
    default: return nil
    }
  }

  private func importValue(_ value: Value) -> String? {
    guard isText(value) else { return "takes the name of an export, not \(shown(value))" }
    var resource: String?
    value.forEachIntrinsic { function in
      switch function {
      case .getAtt(let name, _): resource = name
      case .ref(let name) where template.resources.contains(name): resource = name
      case .sub(let text, let variables):
        SubstitutionText.forEachName(in: text) { name in
          let target = name.prefix { $0 != "." }
          if variables[name] == nil, template.resources.contains(String(target)) { resource = name }
        }
      default: break
      }
    }
    return resource.map { "depends on \($0); the name of an import depends on no resource" }
  }

  /// Whether the value is a text, or may be one.
  private func isText(_ value: Value) -> Bool {
    switch value {
    case .intrinsic(let function):
      FunctionResult(of: function, in: template).map { $0 == .text } ?? true
    case .list, .null: false
    case .object(let object): object.isComputed || object["Ref"] != nil
    default: true
    }
  }

  private func isList(_ value: Value) -> Bool {
    switch value {
    case .intrinsic(let function):
      FunctionResult(of: function, in: template).map { $0 == .list } ?? true
    case .list, .deferred: true
    case .object(let object): object.isComputed || object["Ref"] != nil
    default: false
    }
  }

  private func shown(_ value: Value) -> String {
    guard case .intrinsic(let function) = value else { return value.shown }
    guard let result = FunctionResult(of: function, in: template) else { return function.name }
    return "\(function.name), which gives \(result.word)"
  }
}
