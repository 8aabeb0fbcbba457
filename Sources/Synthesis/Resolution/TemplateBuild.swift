internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging

/// Makes one stack's template out of what was placed in it.
struct TemplateBuild {
  private let stack: Stack
  private let resources: [ResourceDeclaration]
  private let resolver: StackResolver
  private let values: SharedValues
  private(set) var findings: [Diagnostic] = []
  /// About resources, whose authors may accept them.
  private(set) var remarks: [TemplateFinding] = []
  /// The package of each function that has one, by logical ID.
  private(set) var packagesByFunction: [String: HandlerDirectory] = [:]

  init(app: PlacedApp, index: Int, packages: PackageCatalogue, values: SharedValues) {
    self.values = values
    stack = app.stacks[index]
    resources = app.resources[index]
    resolver = StackResolver(app: app, stack: index, packages: packages)
  }

  var uses: [UseFinding] { resolver.findings }
  var packages: [SynthesizedPackage] { resolver.usedPackages }

  mutating func template() -> Template {
    let content = stack.content
    var template = Template()
    template.description = stack.description ?? defaultDescription
    template.transforms = content.transforms.map { resolve($0, ValueUser("a transform"), stack.location) }
    template.metadata = object(content.metadata, "metadata entry", UniqueNames("metadata entries"))
    template.mappings = object(content.mappings, "mapping", UniqueNames("mappings"))
    let hooks = UniqueNames("sections", fix: "put them into one")
    template.hooks = object(content.hooks, "section", hooks)["Hooks"]
    template.loops = content.loops.map { loop in
      ForEach(
        loop.name, in: loop.section,
        arguments: loop.arguments.map { resolve($0, ValueUser("loop", loop.name), stack.location) })
    }
    var parameters = UniqueNames("parameters")
    for parameter in content.parameters where isNew(parameter.name, &parameters, parameter.location) {
      template.parameters[parameter.name] = parameter
    }
    var rules = UniqueNames("rules")
    for rule in content.rules where isNew(rule.name, &rules, rule.location) {
      template.rules[rule.name] = resolve(rule)
    }
    var conditions = UniqueNames("conditions")
    for condition in content.conditions where isNew(condition.name, &conditions, condition.location) {
      let user = ValueUser("condition", condition.name)
      template.conditions[condition.name] = resolve(condition.element, user, condition.location)
    }
    template.resources.reserveCapacity(resources.count)
    for resource in resources { add(resource, to: &template) }
    var outputs = UniqueNames("outputs")
    for output in content.outputs where isNew(output.name, &outputs, output.location) {
      let user = ValueUser("output", output.name)
      var resolved = output
      resolved.value = resolve(output.value, user, output.location)
      resolved.export = output.export.map { resolve($0, user, output.location) }
      template.outputs[output.name] = resolved
    }
    return template
  }

  private var defaultDescription: String {
    stack.account.isPlaceholder
      ? "\(resolver.appName) in each account of group \(stack.account.name)"
      : "\(resolver.appName) in account \(stack.account.name) (\(stack.account.id))"
  }

  private mutating func add(_ declaration: ResourceDeclaration, to template: inout Template) {
    if template.resources.contains(declaration.logicalID) {
      findings.append(repeated(declaration, template.resources[declaration.logicalID]?.location))
      return
    }
    let user = ValueUser(declaration.type, declaration.logicalID)
    let location = declaration.location
    let packagesBefore = resolver.resolvedPackages.count
    let attributes = resolve(declaration.attributes, user, location)
    let resource = TemplateResource(
      type: declaration.type, properties: resolve(declaration.properties, user, location),
      attributes: attributes, location: location, suppressions: declaration.suppressions)
    if resolver.resolvedPackages.count > packagesBefore {
      packagesByFunction[declaration.logicalID] = resolver.resolvedPackages.last
    }
    remarks += RepeatedConditionCheck.check(declaration)
    _ = template.add(resource, as: declaration.logicalID)
  }

  private func repeated(_ declaration: ResourceDeclaration, _ other: SourceLocation?) -> Diagnostic {
    let places = resources.filter { $0.identity == declaration.identity }.count
    if places > 1 {
      return .error(
        "logical-id-twice",
        "stack \(stack.id) places \(declaration.type) \(declaration.logicalID) \(places) times; place it once",
        at: declaration.location, notes: [.init("the stack", at: stack.location)])
    }
    let note =
      other == declaration.location
      ? Diagnostic.Note("one declaration makes both: let the logical ID depend on what differs")
      : Diagnostic.Note("the other one", at: other)
    return .error(
      "logical-id-twice",
      "stack \(stack.id) has two resources with the logical ID \(declaration.logicalID); rename one of them",
      at: declaration.location, notes: [note])
  }

  /// Reports a name that the section has already.
  private mutating func isNew(
    _ name: String, _ names: inout UniqueNames, _ location: SourceLocation?
  ) -> Bool {
    guard let finding = names.add(name, of: stack, at: location) else { return true }
    findings.append(finding)
    return false
  }

  private mutating func object(
    _ elements: [NamedElement<Value>], _ kind: String, _ names: UniqueNames
  ) -> ValueObject {
    var names = names
    var object: ValueObject = [:]
    for element in elements where isNew(element.name, &names, element.location) {
      object[element.name] = resolve(element.element, ValueUser(kind, element.name), element.location)
    }
    return object
  }

  private func resolve(_ rule: NamedElement<Rule>) -> Rule {
    let user = ValueUser("rule", rule.name)
    var resolved = rule.element
    resolved.condition = resolved.condition.map { resolve($0, user, rule.location) }
    for index in resolved.assertions.indices {
      resolved.assertions[index].assert = resolve(resolved.assertions[index].assert, user, rule.location)
    }
    return resolved
  }

  private func resolve(
    _ attributes: ResourceAttributes, _ user: ValueUser, _ location: SourceLocation?
  ) -> ResourceAttributes {
    if attributes.isEmpty { return attributes }
    var attributes = attributes
    attributes.metadata = attributes.metadata.map { resolve($0, user, location) }
    attributes.updatePolicy = attributes.updatePolicy.map { resolve($0, user, location) }
    attributes.creationPolicy = attributes.creationPolicy.map { resolve($0, user, location) }
    attributes.other = resolve(attributes.other, user, location)
    return attributes
  }

  private func resolve(_ object: ValueObject, _ user: ValueUser, _ location: SourceLocation?) -> ValueObject {
    if object.isInert { return object }
    var object = object
    object.replaceValues { entry in
      resolver.replacement(for: entry.value, usedBy: user.at(entry.key), at: location)
        .map { values.shared($0, of: entry.key) }
    }
    return object
  }

  private func resolve(_ value: Value, _ user: ValueUser, _ location: SourceLocation?) -> Value {
    resolver.resolve(value, usedBy: user, at: location)
  }
}
