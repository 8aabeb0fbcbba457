internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// Takes a template's node apart, and collects what has the wrong shape.
struct TemplateReader {
  let file: String
  var findings: [Diagnostic] = []
  /// Macros may define sections, attributes and resources of their own.
  private(set) var hasMacros = false

  private static let sections = [
    "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
    "Transform", "Resources", "Outputs", "Hooks",
  ]

  init(file: String) { self.file = file }

  mutating func read(_ node: Node, into template: inout Template) {
    if let transform = node["Transform"] {
      template.transforms = transform.tag == nil ? transform.items.map { $0.map { Value($0) } } ?? [] : []
      if transform.items == nil || transform.tag != nil { template.transforms = [Value(transform)] }
      hasMacros = TransformNames(template).addNames
    }
    for section in entries(node, "the template") { read(section, into: &template) }
  }

  private mutating func read(_ section: Node.Entry, into template: inout Template) {
    switch section.key {
    case "AWSTemplateFormatVersion": template.formatVersion = text(section.value, section.key)
    case "Description": template.description = text(section.value, section.key)
    case "Transform": break
    case "Metadata": template.metadata = object(section.value, section.key)
    case "Mappings": template.mappings = object(section.value, section.key)
    case "Hooks": template.hooks = Value(section.value)
    case "Parameters":
      for entry in elements(of: section, .parameters, &template) {
        template.parameters[entry.key] = parameter(entry)
      }
    case "Rules":
      for entry in elements(of: section, .rules, &template) { template.rules[entry.key] = rule(entry) }
    case "Conditions":
      for entry in elements(of: section, .conditions, &template) {
        template.conditions[entry.key] = Value(entry.value, isCondition: true)
      }
    case "Resources":
      for entry in elements(of: section, .resources, &template) {
        template.resources[entry.key] = resource(entry)
      }
    case "Outputs":
      for entry in elements(of: section, .outputs, &template) {
        template.outputs[entry.key] = output(entry)
      }
    default:
      template.macroSections[section.key] = Value(section.value)
      guard !hasMacros, !section.key.hasPrefix("Fn::") else { return }
      let hint = Spelling.suggestion(for: section.key, among: Self.sections)
      report("template-section", "'\(section.key)' is not a section of a template\(hint)", section.keyMark)
    }
  }

  /// The section's entries without its macro and its loops, which are taken into the template.
  private mutating func elements(
    of section: Node.Entry, _ kind: SectionTransform.Section, _ template: inout Template
  ) -> [Node.Entry] {
    var elements: [Node.Entry] = []
    for entry in entries(section.value, section.key) {
      if entry.key == "Fn::Transform" {
        template.sectionTransforms.append(SectionTransform(kind, argument: Value(entry.value)))
      } else if entry.key.hasPrefix(ForEach.prefix), let looped = ForEach.Section(rawValue: kind.rawValue) {
        if let loop = loop(entry, looped) { template.loops.append(loop) }
      } else {
        elements.append(entry)
      }
    }
    return elements
  }

  private mutating func loop(_ entry: Node.Entry, _ section: ForEach.Section) -> ForEach? {
    guard let arguments = entry.value.items, arguments.count == 3 else {
      report(
        "for-each", "\(entry.key) takes a list of three: identifier, collection, fragment", entry.keyMark)
      return nil
    }
    let name = String(entry.key.dropFirst(ForEach.prefix.count))
    let isCondition = section == .conditions
    return ForEach(name, in: section, arguments: arguments.map { Value($0, isCondition: isCondition) })
  }
}
