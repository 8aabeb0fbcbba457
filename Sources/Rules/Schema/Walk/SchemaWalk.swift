internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Walks over the values of a template beside their schemas, and gathers what does not fit.
///
/// A finding is only made of what is certain: a value that a function gives is no value yet.
struct SchemaWalk {
  let template: Template
  let memory: SchemaMemory
  var findings: [PendingFinding] = []
  /// Whether something was met that cannot be known before the stack is deployed.
  var isUncertain = false
  /// How many alternatives the walk is inside of; what is wrong there is only wrong if all of them are.
  var alternatives = 0
  /// The type of the resource whose properties are looked at.
  var type: TypeFacts
  /// How many values were looked at for the resource; what comes behind the limit is not judged.
  var steps = 0
  fileprivate static let mostSteps = 200_000
  /// More than anybody would read of one template.
  fileprivate static let mostFindings = 2_000

  /// - Parameter type: Any; each resource brings its own.
  init(_ template: Template, _ memory: SchemaMemory, type: TypeFacts) {
    memory.begin(template)
    self.template = template
    self.memory = memory
    self.type = type
  }

  var resource: ResourceSchema { type.schema }

  mutating func report(
    _ code: String, _ message: String, _ severity: Severity = .error,
    at step: PropertyPath.Step? = nil
  ) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(
      PendingFinding(severity: severity, code: code, message: message, steps: step.map { [$0] } ?? []))
  }

  /// Does something one step down: what is found there gets the step.
  mutating func descend(_ step: @autoclosure () -> PropertyPath.Step, _ body: (inout SchemaWalk) -> Void) {
    let count = findings.count
    body(&self)
    guard findings.count > count else { return }
    let step = step()
    for index in count..<findings.count { findings[index].steps.append(step) }
  }
}

extension SchemaWalk {
  mutating func check(_ value: Value, _ id: SchemaID) { check(value, type.node(id)) }

  mutating func check(_ value: Value, _ node: SchemaNode) {
    switch value {
    case .object(let object) where !object.isEmpty:
      object.isInert ? checkLiteral(value, node) : checkOnce(value, node)
    case .list(let items) where !items.isEmpty:
      value.isLiteral ? checkLiteral(value, node) : checkOnce(value, node)
    default: checkAnew(value, node)
    }
  }

  /// Looks at a value that means the same in every template, unless the same one is known to fit.
  private mutating func checkLiteral(_ value: Value, _ node: SchemaNode) {
    if node.isKnownToFit(value) { return }
    let count = findings.count
    let wasUncertain = isUncertain
    isUncertain = false
    checkAnew(value, node)
    if isUncertain {
      return
    } else if findings.count == count, count < Self.mostFindings {
      node.remember(fitting: value)
    }
    isUncertain = wasUncertain
  }

  /// Looks at a value with functions, unless nothing was found in the same one where names mean the same. What
  /// it comes to stays open either way.
  private mutating func checkOnce(_ value: Value, _ node: SchemaNode) {
    // Inside of alternatives less is looked at.
    guard alternatives == 0 else {
      checkAnew(value, node)
      return
    }
    if node.isKnownToBeSound(value, in: memory.epoch) {
      isUncertain = true
      return
    }
    let count = findings.count
    checkAnew(value, node)
    if findings.count == count, count < Self.mostFindings, steps < Self.mostSteps {
      node.remember(sound: value, in: memory.epoch)
    }
  }

  /// Looks at a value whether or not the same one has been looked at before.
  mutating func checkAnew(_ value: Value, _ node: SchemaNode) {
    let schema = node.schema
    steps += 1
    guard steps < Self.mostSteps else {
      isUncertain = true
      return
    }
    switch value {
    case .intrinsic(let function):
      check(function, node)
      return
    case .deferred:
      isUncertain = true
      return
    case .string(let text) where text.isDynamicReference:
      isUncertain = true
      return
    case .object(let object) where object.isUnreadFunction:
      isUncertain = true
      return
    default: break
    }
    if let reference = schema.reference { check(value, type.node(reference)) }
    guard hasRightType(value, schema) else { return }
    switch value {
    case .object(let object): check(object, node)
    case .list(let items): check(items, schema)
    default: checkScalar(value, schema)
    }
    checkAlternatives(value, schema)
  }
}

extension String {
  /// Whether the name is a function's or a loop's; decided by the first letter for nearly all that are not.
  var isFunctionName: Bool { utf8.first == UInt8(ascii: "F") && hasPrefix("Fn::") }
}

extension ValueObject {
  /// A function whose argument has not its shape stays an object; other checks report it.
  var isUnreadFunction: Bool {
    guard count == 1, let key = entries.first?.key else { return false }
    return key.isFunctionName || key == "Ref"
  }

  /// Whether a macro or a loop adds members that are not spelled out.
  var hasUnknownMembers: Bool { entries.contains { $0.key.isFunctionName } }
}
