internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The one form of everything that means the same to CloudFormation: names sorted, scalars as text where the
/// schema has a scalar, lists sorted where their order means nothing, policies in canonical order, one element
/// as a list of one where both are allowed, nothing that is empty or `AWS::NoValue`.
///
/// Two templates mean the same exactly when their canonical forms are the same bytes of JSON.
struct CanonicalForm {
  /// A whole template, as it was read.
  static func template(_ raw: Value) -> Value {
    guard let sections = raw.object else { return raw }
    var result: [ValueObject.Entry] = []
    for section in sections.entries {
      guard let value = CanonicalForm.section(section.key, section.value) else { continue }
      result.append(.init(section.key, value))
    }
    return .object(ValueObject(distinct: result).sorted)
  }

  /// Nil for a section that says nothing.
  static func section(_ name: String, _ raw: Value) -> Value? {
    let value: Value
    switch name {
    case "Resources": value = members(raw) { resource($0) }
    case "Parameters", "Mappings", "Conditions", "Rules", "Outputs": value = text(raw)
    case "Transform": value = .list((raw.list ?? [raw]).map(plain))
    default: value = plain(raw)
    }
    if name != "Resources", value == .object([:]) { return nil }
    return value
  }

  static func members(_ raw: Value, _ change: (Value) -> Value) -> Value {
    guard let object = raw.object else { return plain(raw) }
    return .object(
      ValueObject(distinct: object.entries.map { ValueObject.Entry($0.key, change($0.value)) }).sorted)
  }

  /// A resource with its attributes.
  static func resource(_ raw: Value) -> Value {
    guard let fields = raw.object else { return plain(raw) }
    let type = fields["Type"]?.string ?? ""
    var result: [ValueObject.Entry] = []
    for field in fields.entries {
      switch field.key {
      case "Properties":
        guard let value = properties(field.value, type: type) else { continue }
        result.append(.init(field.key, value))
      case "DependsOn":
        let names = CanonicalOrder.unique((field.value.list ?? [field.value]).map(text))
        if !names.isEmpty { result.append(.init(field.key, .list(names))) }
      case "Metadata": result.append(.init(field.key, plain(field.value)))
      default: result.append(.init(field.key, text(field.value)))
      }
    }
    return .object(ValueObject(distinct: result).sorted)
  }

  /// Nil where there is none.
  static func properties(_ raw: Value, type: String) -> Value? {
    let schema = isCustom(type) ? nil : ResourceCatalogue.shared[type]
    let value: Value
    if let schema {
      value = CanonicalProperties(schema).value(raw)
    } else {
      value = text(raw)
    }
    return value == .object([:]) ? nil : value
  }

  /// CloudFormation hands the properties of custom resources over as text.
  private static func isCustom(_ type: String) -> Bool {
    type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource"
  }
}
