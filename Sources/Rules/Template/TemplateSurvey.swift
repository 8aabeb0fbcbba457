internal import CrossAccountCloudFormation

/// One walk over a template that gathers what the checks look at.
struct TemplateSurvey {
  private(set) var uses: [NameUse] = []
  private(set) var mapLookups: [MapLookup] = []
  private(set) var deferred: [Finding] = []
  /// What only the transform `AWS::LanguageExtensions` understands, by the name of the feature.
  private(set) var languageExtensions: [Finding] = []
  /// Functions that CloudFormation would refuse.
  private(set) var functionFaults: [(fault: FunctionFault, at: Finding)] = []
  /// Whether it was passed over, so that there is nothing to tell.
  let isEmpty: Bool
  private let check: FunctionCheck?

  /// A call of `Fn::FindInMap`.
  struct MapLookup {
    var map: Value
    var top: Value
    var second: Value
    var hasDefault: Bool
    var at: Finding
  }

  /// Something worth telling, with its place.
  struct Finding {
    var what: String
    var place: TemplatePlace
    var path: PropertyPath
  }

  /// A survey of a template in which nothing is worth a look.
  init() {
    check = nil
    isEmpty = true
  }

  /// - Parameter transforms: What macros may do to the template.
  init(_ template: Template, _ transforms: TransformNames) {
    isEmpty = false
    check =
      transforms.rewriteAll
      ? nil : FunctionCheck(template: template, isExtended: transforms.hasLanguageExtensions)
    for (name, condition) in template.conditions {
      gather(condition, PropertyPath(), TemplatePlace(.condition, name))
    }
    for (name, rule) in template.rules { gather(rule, TemplatePlace(.rule, name)) }
    for (name, resource) in template.resources {
      gather(resource, TemplatePlace(.resource, name))
    }
    for (name, output) in template.outputs {
      let place = TemplatePlace(.output, name)
      gather(output.value, "Value", place)
      if let export = output.export { gather(export, PropertyPath([.key("Export"), .key("Name")]), place) }
      if let condition = output.condition { use(.condition, condition, place, "Condition") }
    }
    for loop in template.loops {
      let place = TemplatePlace(loop)
      languageExtensions.append(Finding(what: "Fn::ForEach", place: place, path: PropertyPath()))
      gather(.list(loop.arguments), PropertyPath(), place)
    }
  }

  private mutating func gather(_ rule: Rule, _ place: TemplatePlace) {
    if let condition = rule.condition { gather(condition, "RuleCondition", place) }
    for (index, assertion) in rule.assertions.enumerated() {
      gather(assertion.assert, PropertyPath([.key("Assertions"), .index(index), .key("Assert")]), place)
    }
  }

  private mutating func gather(_ resource: TemplateResource, _ place: TemplatePlace) {
    let attributes = resource.attributes
    if let condition = attributes.condition { use(.condition, condition, place, "Condition") }
    for name in attributes.dependsOn { use(.dependsOn, name, place, "DependsOn") }
    let values: [(PropertyPath, Value?)] = [
      ("DeletionPolicy", attributes.deletionPolicy?.value),
      ("UpdateReplacePolicy", attributes.updateReplacePolicy?.value),
      ("CreationPolicy", attributes.creationPolicy),
      ("UpdatePolicy", attributes.updatePolicy),
      ("Metadata", attributes.metadata.map(Value.object)),
      ("Properties", resource.properties.isEmpty ? nil : .object(resource.properties)),
    ]
    for (path, value) in values.prefix(2) {
      guard let value, !value.isLiteral else { continue }
      languageExtensions.append(Finding(what: "a function in \(path)", place: place, path: path))
    }
    for (path, value) in values {
      if let value, !value.isInert { gather(value, path, place) }
    }
  }

  private mutating func use(
    _ kind: NameUse.Kind, _ name: String, _ place: TemplatePlace, _ path: PropertyPath
  ) {
    uses.append(NameUse(kind: kind, name: name, place: place, path: path))
  }

  private mutating func gather(_ value: Value, _ path: PropertyPath, _ place: TemplatePlace) {
    value.walk(from: path) { value, path in
      switch value {
      case .intrinsic(let function):
        gather(function, path, place)
        if let fault = check?.fault(of: function, in: place.section) { add(fault, path, place) }
      case .deferred(let value):
        deferred.append(Finding(what: value.base.identityKey, place: place, path: path))
      case .object(let object):
        if object.isInert { break }
        if let fault = check?.fault(of: object) { add(fault, path, place) }
        if let loop = object.entries.first(where: { $0.key.hasPrefix(ForEach.prefix) }) {
          var path = path
          path.append(loop.key)
          languageExtensions.append(Finding(what: "Fn::ForEach", place: place, path: path))
        }
      default: break
      }
    }
  }

  private mutating func add(_ fault: FunctionFault, _ path: PropertyPath, _ place: TemplatePlace) {
    // Of what metadata holds CloudFormation evaluates functions, and tools other than it read the rest.
    if path.steps.first == .key("Metadata"), fault.kind != .arguments { return }
    functionFaults.append((fault, Finding(what: fault.message, place: place, path: path)))
  }

  private mutating func gather(_ function: Intrinsic, _ path: PropertyPath, _ place: TemplatePlace) {
    switch function {
    case .ref(let name): use(.ref, name, place, path)
    case .getAtt(let logicalID, _): use(.getAtt, logicalID, place, path)
    case .condition(let name): use(.condition, name, place, path)
    case .if(let condition, _, _): use(.condition, condition, place, path)
    case .sub(let text, let variables):
      SubstitutionText.forEachName(in: text) { name in
        if !name.isEmpty, variables[name] == nil { use(.sub, name, place, path) }
      }
    case .findInMap(let map, let top, let second, let defaultValue):
      let finding = Finding(what: "a default value in Fn::FindInMap", place: place, path: path)
      mapLookups.append(
        MapLookup(map: map, top: top, second: second, hasDefault: defaultValue != nil, at: finding))
      if defaultValue != nil { languageExtensions.append(finding) }
    case .toJSONString, .length:
      languageExtensions.append(Finding(what: function.name, place: place, path: path))
    default: break
    }
  }
}
