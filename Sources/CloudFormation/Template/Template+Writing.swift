public import CrossAccountYAML

extension Template {
  /// The text of the template as YAML in UTF-8; the same template gives the same bytes everywhere.
  ///
  /// - Parameter header: Bytes to stand before the template, such as a comment.
  /// - Throws: Where YAML cannot hold the template, such as values that nest too deep.
  public func write(header: [UInt8] = []) throws(YAMLError) -> [UInt8] {
    var emitter = try YAMLEmitter(header: header)
    try write(to: &emitter)
    return try emitter.finish()
  }

  /// The template as a tree to look into.
  public var node: Node {
    get throws(YAMLError) { try NodeBuilder.node { builder throws(YAMLError) in try write(to: &builder) } }
  }

  /// The template as a tree, sections and keys in a fixed, human order, functions in their short form.
  public func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try sink.startMapping()
    try writeHead(to: &sink)
    try writeResources(to: &sink)
    try writeTail(to: &sink)
    try sink.endMapping()
  }

  /// The sections before the resources.
  func writeHead<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    if let formatVersion { try sink.entry("AWSTemplateFormatVersion", formatVersion) }
    if let description { try sink.entry("Description", description) }
    if !transforms.isEmpty {
      try sink.key("Transform")
      try (transforms.count == 1 ? transforms[0] : .list(transforms)).write(to: &sink)
    }
    try write("Metadata", metadata, to: &sink)
    try macroSections.writeEntries(to: &sink)
    try write(.parameters, parameters, to: &sink) { parameter, sink throws(YAMLError) in
      try parameter.fields.write(to: &sink)
    }
    try write(.rules, rules, to: &sink) { rule, sink throws(YAMLError) in try rule.write(to: &sink) }
    try write("Mappings", mappings, to: &sink)
    try write(.conditions, conditions, to: &sink) { condition, sink throws(YAMLError) in
      try condition.write(to: &sink)
    }
  }

  func writeResources<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try write(.resources, resources, to: &sink) { resource, sink throws(YAMLError) in
      try resource.write(to: &sink)
    }
  }

  /// The sections behind the resources.
  func writeTail<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try write(.outputs, outputs, to: &sink) { output, sink throws(YAMLError) in try output.write(to: &sink) }
    if let hooks {
      try sink.key("Hooks")
      try hooks.write(to: &sink)
    }
  }

  private func write<Sink: TreeSink>(
    _ name: String, _ section: ValueObject, to sink: inout Sink
  ) throws(YAMLError) {
    if section.isEmpty { return }
    try sink.key(name)
    try section.write(to: &sink)
  }

  /// A section's elements, its loops and its macro.
  private func write<Element, Sink: TreeSink>(
    _ section: SectionTransform.Section, _ elements: OrderedMap<Element>, to sink: inout Sink,
    _ write: (Element, inout Sink) throws(YAMLError) -> Void
  ) throws(YAMLError) {
    let loops = loops.filter { $0.section.rawValue == section.rawValue }
    let macros = sectionTransforms.filter { $0.section == section }
    if elements.isEmpty, loops.isEmpty, macros.isEmpty { return }
    try sink.key(section.rawValue)
    try sink.startMapping()
    for (name, element) in elements {
      try sink.key(name)
      try write(element, &sink)
    }
    var names: Set<String> = []
    for loop in loops {
      try writeExtra(ForEach.prefix + loop.name, .list(loop.arguments), &names, elements, to: &sink)
    }
    for macro in macros { try writeExtra("Fn::Transform", macro.argument, &names, elements, to: &sink) }
    try sink.endMapping()
  }

  private func writeExtra<Element, Sink: TreeSink>(
    _ name: String, _ argument: Value, _ names: inout Set<String>, _ elements: OrderedMap<Element>,
    to sink: inout Sink
  ) throws(YAMLError) {
    guard names.insert(name).inserted, !elements.contains(name) else {
      throw YAMLError(.duplicateKey, "duplicate key '\(name)'")
    }
    try sink.key(name)
    try argument.write(to: &sink)
  }
}

extension TemplateResource {
  func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try sink.startMapping()
    try writeHead(to: &sink)
    if !properties.isEmpty {
      try sink.key("Properties")
      try properties.write(to: &sink)
    }
    try sink.endMapping()
  }

  /// What stands before the properties.
  func writeHead<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    // Only a macro can do without a type.
    if !type.isEmpty { try sink.entry("Type", type) }
    if !attributes.isEmpty { try writeAttributes(to: &sink) }
  }

  private func writeAttributes<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    if let condition = attributes.condition { try sink.entry("Condition", condition) }
    switch attributes.dependsOn.count {
    case 0: break
    case 1: try sink.entry("DependsOn", attributes.dependsOn[0])
    default: try write("DependsOn", .list(attributes.dependsOn.map(Value.string)), to: &sink)
    }
    try write("DeletionPolicy", attributes.deletionPolicy?.value, to: &sink)
    try write("UpdateReplacePolicy", attributes.updateReplacePolicy?.value, to: &sink)
    try write("CreationPolicy", attributes.creationPolicy, to: &sink)
    try write("UpdatePolicy", attributes.updatePolicy, to: &sink)
    try write("Metadata", attributes.metadata.map(Value.object), to: &sink)
    try attributes.other.writeEntries(to: &sink)
  }

  private func write<Sink: TreeSink>(
    _ name: String, _ value: Value?, to sink: inout Sink
  ) throws(YAMLError) {
    guard let value else { return }
    try sink.key(name)
    try value.write(to: &sink)
  }
}

extension Output {
  func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try sink.startMapping()
    if let description { try sink.entry("Description", description) }
    if let condition { try sink.entry("Condition", condition) }
    try sink.key("Value")
    try value.write(to: &sink)
    if let export {
      try sink.key("Export")
      try ValueObject([("Name", export)]).write(to: &sink)
    }
    try sink.endMapping()
  }
}

extension Rule {
  func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    try sink.startMapping()
    if let condition {
      try sink.key("RuleCondition")
      try condition.write(to: &sink)
    }
    try sink.key("Assertions")
    try sink.startSequence(tag: nil, isEmpty: assertions.isEmpty)
    for assertion in assertions {
      try sink.startMapping()
      try sink.key("Assert")
      try assertion.assert.write(to: &sink)
      if let text = assertion.description { try sink.entry("AssertDescription", text) }
      try sink.endMapping()
    }
    try sink.endSequence()
    try sink.endMapping()
  }
}
