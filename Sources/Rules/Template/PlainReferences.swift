internal import CrossAccountCloudFormation

/// Tells of most templates at once, without a path or a message, that all names in them lead somewhere, that all
/// functions have the arguments that they take, that all parameters are used, and that nothing waits for itself. Of
/// the others the checks look at each use.
struct PlainReferences {
  private let template: Template
  private var arePlain = true
  /// Which resource waits for which, by their positions.
  private var dependencies: [(from: Int, to: Int)] = []
  /// The position of the resource that is looked at; nil for an output.
  private var position: Int?
  /// Whether the name of an import is looked at, which depends on no resource.
  private var isInsideImport = false
  /// Which parameters are used, by their positions.
  private var usedParameters: [Bool]

  /// Whether no finding about names, conditions, circles or language extensions is possible.
  static func areAll(in template: Template) -> Bool {
    guard template.conditions.isEmpty, template.rules.isEmpty, template.loops.isEmpty,
      template.transforms.isEmpty, template.sectionTransforms.isEmpty, template.macroSections.isEmpty,
      template.mappings.isEmpty
    else { return false }
    var references = PlainReferences(template: template)
    return references.gather() && references.usedParameters.allSatisfy(\.self) && !references.haveCircle
  }

  private init(template: Template) {
    self.template = template
    usedParameters = [Bool](repeating: false, count: template.parameters.count)
  }

  private mutating func gather() -> Bool {
    var index = 0
    for (_, resource) in template.resources {
      position = index
      index += 1
      gather(resource)
      if !arePlain { return false }
    }
    position = nil
    for (_, output) in template.outputs {
      if !isText(output.value) { return false }
      gather(output.value)
      if let export = output.export { gather(export) }
      if output.condition != nil { return false }
    }
    return arePlain
  }

  private mutating func gather(_ resource: TemplateResource) {
    if !resource.attributes.isEmpty { gather(resource.attributes) }
    gather(resource.properties)
  }

  private mutating func gather(_ attributes: ResourceAttributes) {
    guard attributes.condition == nil, attributes.deletionPolicy?.value.isLiteral ?? true,
      attributes.updateReplacePolicy?.value.isLiteral ?? true
    else {
      arePlain = false
      return
    }
    for name in attributes.dependsOn { use(resource: name) }
    if let policy = attributes.creationPolicy { gather(policy) }
    if let policy = attributes.updatePolicy { gather(policy) }
    if let metadata = attributes.metadata { gather(metadata) }
  }

  private mutating func gather(_ object: ValueObject) {
    if object.isInert { return }
    for entry in object.entries {
      if entry.isFunction || entry.key == "Ref" { arePlain = false }
      gather(entry.value)
    }
  }

  private mutating func gather(_ value: Value) {
    switch value {
    case .null, .boolean, .integer, .number, .string: break
    case .list(let items): for item in items { gather(item) }
    case .object(let object): gather(object)
    case .intrinsic(let function): gather(function)
    case .deferred: arePlain = false
    }
  }

  private mutating func gather(_ function: Intrinsic) {
    switch function {
    case .ref(let name): use(name: name)
    case .getAtt(let logicalID, .string):
      use(resource: logicalID)
    case .sub(let text, let variables) where variables.isEmpty:
      if !SubstitutionText.forEachName(in: text, { use(substituted: $0) }) { arePlain = false }
    case .join(.string, let values):
      if case .list(let items) = values { arePlain = arePlain && items.allSatisfy(isText) }
      gatherList(values)
    case .select(let index, let values):
      guard let index = index.scalarText.flatMap({ Int($0) }), index >= 0,
        index < values.list?.count ?? .max
      else {
        arePlain = false
        return
      }
      gatherList(values)
    case .split(.string(let delimiter), let text) where !delimiter.isEmpty: gatherText(text)
    case .base64(let value), .getAZs(let value): gatherText(value)
    case .importValue(let value):
      let isInside = isInsideImport
      isInsideImport = true
      gatherText(value)
      isInsideImport = isInside
    default: arePlain = false
    }
  }

  private mutating func gatherText(_ value: Value) {
    if !isText(value) { arePlain = false }
    gather(value)
  }

  private mutating func gatherList(_ value: Value) {
    switch value {
    case .list: gather(value)
    case .intrinsic(let function):
      if FunctionResult(of: function, in: template) == .text { arePlain = false }
      gather(function)
    default: arePlain = false
    }
  }

  /// Whether the value is no list, for all that is known.
  private func isText(_ value: Value) -> Bool {
    switch value {
    case .string, .integer, .boolean, .number: true
    // Nearly all parameters are texts, and so is what resources give.
    case .intrinsic(.ref(let name)):
      template.parameters.isEmpty
        ? name != "AWS::NotificationARNs"
        : FunctionResult(of: .ref(name), in: template) != .list
    case .intrinsic(.split), .intrinsic(.getAZs), .intrinsic(.cidr): false
    case .intrinsic: true
    default: false
    }
  }

  private mutating func use(resource name: String) {
    guard let target = template.resources.position(of: name) else {
      arePlain = false
      return
    }
    if isInsideImport { arePlain = false }
    guard let position else { return }
    // The same one again and again, as a policy names it, is one dependency.
    if let last = dependencies.last, last == (position, target) { return }
    dependencies.append((position, target))
  }

  private mutating func use(name: String) {
    if name.utf8.starts(with: "AWS::".utf8) {
      if PseudoParameter(rawValue: name) == nil { arePlain = false }
    } else if let parameter = template.parameters.position(of: name) {
      usedParameters[parameter] = true
    } else {
      use(resource: name)
    }
  }

  private mutating func use(substituted name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy(PlainReferences.isAllowed) else {
      arePlain = false
      return
    }
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return use(name: name) }
    use(resource: String(name[..<dot]))
  }

  /// What names in `Fn::Sub` are made of.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// Whether something is left when what depends on nothing left has been taken away, again and again.
  private var haveCircle: Bool {
    if dependencies.isEmpty { return false }
    let count = template.resources.count
    var open = [Int](repeating: 0, count: count)
    var dependents = [[Int]](repeating: [], count: count)
    for (from, to) in dependencies {
      open[from] += 1
      dependents[to].append(from)
    }
    var free = open.indices.filter { open[$0] == 0 }
    var left = count
    while let next = free.popLast() {
      left -= 1
      for dependent in dependents[next] {
        open[dependent] -= 1
        if open[dependent] == 0 { free.append(dependent) }
      }
    }
    return left > 0
  }
}
