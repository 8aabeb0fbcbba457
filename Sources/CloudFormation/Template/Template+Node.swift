public import YAML

extension Template {
  /// The template as YAML, sections and keys in a fixed, human order, functions in their short form.
  public var node: Node {
    var sections: [(String, Node)] = []
    func add(_ name: String, _ entries: [(String, Node)]) {
      if !entries.isEmpty { sections.append((name, .mapping(entries))) }
    }
    if let formatVersion { sections.append(("AWSTemplateFormatVersion", .string(formatVersion))) }
    if let description { sections.append(("Description", .string(description))) }
    if !transforms.isEmpty {
      let transform: Value = transforms.count == 1 ? transforms[0] : .list(transforms)
      sections.append(("Transform", transform.node))
    }
    add("Metadata", metadata.nodes)
    sections += macroSections.nodes
    add("Parameters", parameters.map { ($0.key, Value.object($0.element.fields).node) } + macro(.parameters))
    add("Rules", rules.map { ($0.key, $0.element.node) } + macro(.rules))
    add("Mappings", mappings.nodes)
    add(
      "Conditions", conditions.map { ($0.key, $0.element.node) } + loopNodes(.conditions) + macro(.conditions)
    )
    add("Resources", resources.map { ($0.key, $0.element.node) } + loopNodes(.resources) + macro(.resources))
    add("Outputs", outputs.map { ($0.key, $0.element.node) } + loopNodes(.outputs) + macro(.outputs))
    if let hooks { sections.append(("Hooks", hooks.node)) }
    return .mapping(sections)
  }

  private func macro(_ section: SectionTransform.Section) -> [(String, Node)] {
    sectionTransforms.filter { $0.section == section }.map { ("Fn::Transform", $0.argument.node) }
  }

  private func loopNodes(_ section: ForEach.Section) -> [(String, Node)] {
    loops.filter { $0.section == section }.map { loop in
      (ForEach.prefix + loop.name, .sequence(loop.arguments.map(\.node)))
    }
  }
}

extension TemplateResource {
  var node: Node {
    var entries: [(String, Node)] = []
    // Only a macro can do without a type.
    if !type.isEmpty { entries.append(("Type", .string(type))) }
    if let condition = attributes.condition { entries.append(("Condition", .string(condition))) }
    switch attributes.dependsOn.count {
    case 0: break
    case 1: entries.append(("DependsOn", .string(attributes.dependsOn[0])))
    default: entries.append(("DependsOn", .sequence(attributes.dependsOn.map { .string($0) })))
    }
    if let policy = attributes.deletionPolicy { entries.append(("DeletionPolicy", policy.value.node)) }
    if let policy = attributes.updateReplacePolicy {
      entries.append(("UpdateReplacePolicy", policy.value.node))
    }
    if let policy = attributes.creationPolicy { entries.append(("CreationPolicy", policy.node)) }
    if let policy = attributes.updatePolicy { entries.append(("UpdatePolicy", policy.node)) }
    if let metadata = attributes.metadata { entries.append(("Metadata", .mapping(metadata.nodes))) }
    entries += attributes.other.nodes
    if !properties.isEmpty { entries.append(("Properties", .mapping(properties.nodes))) }
    return .mapping(entries)
  }
}

extension Output {
  var node: Node {
    var entries: [(String, Node)] = []
    if let description { entries.append(("Description", .string(description))) }
    if let condition { entries.append(("Condition", .string(condition))) }
    entries.append(("Value", value.node))
    if let export { entries.append(("Export", .mapping([("Name", export.node)]))) }
    return .mapping(entries)
  }
}

extension Rule {
  var node: Node {
    var entries: [(String, Node)] = []
    if let condition { entries.append(("RuleCondition", condition.node)) }
    let list = assertions.map { assertion -> Node in
      var entries = [("Assert", assertion.assert.node)]
      if let text = assertion.description { entries.append(("AssertDescription", .string(text))) }
      return .mapping(entries)
    }
    entries.append(("Assertions", .sequence(list)))
    return .mapping(entries)
  }
}
