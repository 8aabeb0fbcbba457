package import CrossAccountCloudFormation

extension TemplateResolver {
  /// What `Ref` gives, as far as it is known.
  package func reference(_ name: String) -> Value? {
    switch PseudoParameter(rawValue: name) {
    case .accountID: .string(here.place.accountText)
    case .noValue: Value.noValue
    case .partition: .string(here.place.partition.rawValue)
    case .region: here.place.region.map { .string($0.rawValue) }
    case .stackName: here.place.stackName.map(Value.string)
    case .urlSuffix: .string(here.place.partition.domain)
    case .notificationARNs, .stackID: nil
    case nil: physical(name, nil)
    }
  }

  /// The text of `Ref` or of the ARN of a resource, with a hole where its name is not known.
  package func physical(_ logicalID: String, _ attribute: String?) -> Value? {
    guard let resource = here.resource(logicalID), let naming = PhysicalName.of(type: resource.type) else {
      return nil
    }
    func text(_ value: Value?, _ fallback: String) -> String {
      switch value.map(resolve) {
      case .string(let text)?: return text
      case nil: return fallback
      default: return "\u{0}"
      }
    }
    let generated = GeneratedName.of(logicalID, resource.type, in: here)
    let name = text(resource.properties[naming.property], generated ?? "\u{0}")
    let path = text(resource.properties["Path"], "/")
    guard
      let filled = naming.text(
        attribute: attribute, name: name, path: path, accountID: here.place.accountText,
        region: here.place.region?.rawValue ?? "\u{0}", partition: here.place.partition)
    else { return nil }
    guard filled.utf8.contains(0) else { return .string(filled) }
    let pieces = filled.utf8.split(separator: 0, omittingEmptySubsequences: false)
    let texts = pieces.map { SubstitutionText.escape(String(Substring($0))) }
    return .intrinsic(.sub(texts.joined(separator: "${\(logicalID)}")))
  }

  func substitution(_ text: String, _ variables: ValueObject) -> Value {
    var parts: [Value] = []
    for piece in SubstitutionText.pieces(of: text) {
      switch piece {
      case .literal(let literal): parts.append(.string(literal))
      case .variable(let name): parts.append(variable(name, variables))
      }
    }
    return joined(parts, "")
  }

  private func variable(_ name: String, _ variables: ValueObject) -> Value {
    if let given = variables[name] { return resolve(given) }
    if let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) {
      let attribute = String(name[name.utf8.index(after: dot)...])
      return resolve(.intrinsic(.getAtt(logicalID: String(name[..<dot]), attribute: .string(attribute))))
    }
    return resolve(.intrinsic(.ref(name)))
  }

  func join(_ delimiter: String, _ values: Value) -> Value {
    guard let items = values.list else { return .intrinsic(.join(delimiter: .string(delimiter), values)) }
    return joined(items, delimiter)
  }

  /// Text where all is known, else a substitution that keeps what is.
  private func joined(_ parts: [Value], _ delimiter: String) -> Value {
    var text = ""
    var outline = ""
    var isKnown = true
    for (index, part) in parts.enumerated() {
      if index > 0 {
        text += delimiter
        outline += SubstitutionText.escape(delimiter)
      }
      switch part {
      case .string(let literal):
        text += literal
        outline += SubstitutionText.escape(literal)
      case .integer(let number):
        text += String(number)
        outline += String(number)
      case .boolean(let flag):
        text += flag ? "true" : "false"
        outline += flag ? "true" : "false"
      case .intrinsic(.sub(let inner, let variables)) where variables.isEmpty:
        isKnown = false
        outline += inner
      default:
        isKnown = false
        outline += "${\(TemplateResolver.label(part))}"
      }
    }
    return isKnown ? .string(text) : .intrinsic(.sub(outline))
  }

  /// What messages call a value that is not known.
  private static func label(_ value: Value) -> String {
    switch value {
    case .intrinsic(.ref(let name)): name
    case .intrinsic(.getAtt(let logicalID, .string(let attribute))): "\(logicalID).\(attribute)"
    case .intrinsic(let function): function.name
    default: value.kind
    }
  }
}
