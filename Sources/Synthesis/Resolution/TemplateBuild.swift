internal import CloudFormation
internal import Diagnostics
internal import Infrastructure
internal import Packaging

/// Makes one stack's template out of what was placed in it.
struct TemplateBuild {
  private let stack: Stack
  private let resources: [ResourceDeclaration]
  private let resolver: StackResolver
  private var ownFindings: [Diagnostic] = []
  /// The package of each function that has one, by logical ID.
  private(set) var packagesByFunction: [String: HandlerDirectory] = [:]

  init(app: PlacedApp, index: Int, packages: PackageCatalogue) {
    stack = app.stacks[index]
    resources = app.resources[index]
    resolver = StackResolver(app: app, stack: index, packages: packages)
  }

  var findings: [Diagnostic] { ownFindings + resolver.findings }
  var packages: [PackageAssembly] { resolver.usedPackages }

  mutating func template() -> Template {
    let content = stack.content
    var template = Template()
    template.description = stack.description ?? defaultDescription
    template.transforms = content.transforms
    template.metadata = resolve(content.metadata, "the template's metadata", stack.location)
    template.mappings = content.mappings
    template.hooks = content.hooks
    template.loops = content.loops.map { loop in
      ForEach(
        loop.name, in: loop.section,
        arguments: loop.arguments.map { resolve($0, "loop \(loop.name)", stack.location) })
    }
    for parameter in content.parameters {
      add(parameter, parameter.name, "parameter", to: &template.parameters, parameter.location)
    }
    for (name, rule) in content.rules { add(rule, name, "rule", to: &template.rules, stack.location) }
    for (name, value) in content.conditions {
      let value = resolve(value, "condition \(name)", stack.location)
      add(value, name, "condition", to: &template.conditions, stack.location)
    }
    for resource in resources { add(resource, to: &template) }
    for output in content.outputs {
      var resolved = output
      resolved.value = resolve(output.value, "output \(output.name)", output.location)
      resolved.export = output.export.map { resolve($0, "output \(output.name)", output.location) }
      add(resolved, output.name, "output", to: &template.outputs, output.location)
    }
    return template
  }

  private var defaultDescription: String {
    "\(resolver.appName) in account \(stack.account.name) (\(stack.account.id))"
  }

  private mutating func add(_ declaration: ResourceDeclaration, to template: inout Template) {
    let user = "\(declaration.type) \(declaration.logicalID)"
    let packagesBefore = resolver.resolvedPackages.count
    var attributes = declaration.attributes
    attributes.metadata = attributes.metadata.map { resolve($0, user, declaration.location) }
    attributes.updatePolicy = attributes.updatePolicy.map { resolve($0, user, declaration.location) }
    attributes.creationPolicy = attributes.creationPolicy.map { resolve($0, user, declaration.location) }
    var resource = TemplateResource(
      type: declaration.type, properties: resolve(declaration.properties, user, declaration.location),
      attributes: attributes, location: declaration.location)
    resource.suppressions = declaration.suppressions
    if resolver.resolvedPackages.count > packagesBefore {
      packagesByFunction[declaration.logicalID] = resolver.resolvedPackages.last
    }
    if let other = template.resources[declaration.logicalID] {
      ownFindings.append(
        .error(
          "logical-id-twice",
          "stack \(stack.id) has two resources with the logical ID \(declaration.logicalID)",
          at: declaration.location, notes: [.init("the other one", at: other.location)]))
      return
    }
    template.resources[declaration.logicalID] = resource
  }

  private mutating func add<Element>(
    _ element: Element, _ name: String, _ kind: String, to section: inout OrderedMap<Element>,
    _ location: SourceLocation?
  ) {
    if section.contains(name) {
      ownFindings.append(
        .error("name-twice", "stack \(stack.id) has two \(kind)s named \(name)", at: location))
      return
    }
    section[name] = element
  }

  private func resolve(_ object: ValueObject, _ user: String, _ location: SourceLocation?) -> ValueObject {
    object.mapValues { entry in resolve(entry.value, "\(user), property \(entry.key)", location) }
  }

  private func resolve(_ value: Value, _ user: String, _ location: SourceLocation?) -> Value {
    resolver.user = user
    resolver.location = location
    return value.resolved(with: resolver)
  }
}
