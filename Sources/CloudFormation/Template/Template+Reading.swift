public import Diagnostics
public import YAML

extension Template {
  /// Reads a template from YAML or JSON, whoever wrote it.
  ///
  /// What has not the shape of a template is reported with its place and left out; the rest is still read.
  ///
  /// - Parameters:
  ///   - file: The path to name in findings.
  public init(_ node: Node, file: String, diagnostics: inout DiagnosticList) {
    self.init()
    formatVersion = nil
    var reader = TemplateReader(file: file)
    reader.read(node, into: &self)
    diagnostics.report(reader.findings)
  }
}

/// Takes a template's node apart, and collects what has the wrong shape.
struct TemplateReader {
  let file: String
  var findings: [Diagnostic] = []

  mutating func read(_ node: Node, into template: inout Template) {
    for section in entries(node, "the template") {
      switch section.key {
      case "AWSTemplateFormatVersion": template.formatVersion = text(section.value, section.key)
      case "Description": template.description = text(section.value, section.key)
      case "Transform":
        template.transforms = section.value.items.map { $0.map { Value($0) } } ?? [Value(section.value)]
      case "Metadata": template.metadata = object(section.value, section.key)
      case "Mappings": template.mappings = object(section.value, section.key)
      case "Hooks": template.hooks = Value(section.value)
      case "Parameters":
        for entry in entries(section.value, section.key) {
          template.parameters[entry.key] = parameter(entry)
        }
      case "Rules":
        for entry in entries(section.value, section.key) { template.rules[entry.key] = rule(entry) }
      case "Conditions":
        for entry in entries(section.value, section.key) where !loop(entry, .conditions, &template) {
          template.conditions[entry.key] = Value(entry.value, isCondition: true)
        }
      case "Resources":
        for entry in entries(section.value, section.key) where !loop(entry, .resources, &template) {
          template.resources[entry.key] = resource(entry)
        }
      case "Outputs":
        for entry in entries(section.value, section.key) where !loop(entry, .outputs, &template) {
          template.outputs[entry.key] = output(entry)
        }
      default:
        let hint = Spelling.suggestion(for: section.key, among: TemplateReader.sections)
        report("template-section", "'\(section.key)' is no section of a template\(hint)", section.keyMark)
      }
    }
  }

  static let sections = [
    "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
    "Transform", "Resources", "Outputs", "Hooks",
  ]

  // MARK: - Sections

  private mutating func parameter(_ entry: Node.Entry) -> Parameter? {
    var parameter = Parameter(entry.key)
    parameter.location = location(entry.keyMark)
    let fields = object(entry.value, "parameter \(entry.key)")
    guard let type = fields["Type"]?.string else {
      report("parameter-type", "parameter \(entry.key) has no Type", entry.keyMark)
      return nil
    }
    func number(_ name: String) -> Int? {
      switch fields[name] {
      case .integer(let number): number
      case .string(let text): Int(text)
      default: nil
      }
    }
    parameter.type = ParameterType(rawValue: type)
    parameter.defaultValue = fields["Default"]
    parameter.description = fields["Description"]?.string
    parameter.allowedValues = fields["AllowedValues"]?.list ?? []
    parameter.allowedPattern = fields["AllowedPattern"]?.string
    parameter.constraintDescription = fields["ConstraintDescription"]?.string
    parameter.minLength = number("MinLength")
    parameter.maxLength = number("MaxLength")
    parameter.minValue = number("MinValue")
    parameter.maxValue = number("MaxValue")
    parameter.noEcho = fields["NoEcho"] == true || fields["NoEcho"] == "true"
    return parameter
  }

  private mutating func rule(_ entry: Node.Entry) -> Rule? {
    let fields = object(entry.value, "rule \(entry.key)")
    let assertions = (fields["Assertions"]?.list ?? []).compactMap { item -> Rule.Assertion? in
      guard let item = item.object, let assert = item["Assert"] else { return nil }
      return Rule.Assertion(assert, description: item["AssertDescription"]?.string)
    }
    return Rule(when: fields["RuleCondition"], assertions)
  }

  private mutating func resource(_ entry: Node.Entry) -> TemplateResource? {
    let what = "resource \(entry.key)"
    var resource = TemplateResource(type: "", location: location(entry.keyMark))
    for field in entries(entry.value, what) {
      switch field.key {
      case "Type": resource.type = text(field.value, "\(what): Type") ?? ""
      case "Condition": resource.attributes.condition = text(field.value, "\(what): Condition")
      case "DependsOn":
        let names = field.value.items ?? [field.value]
        resource.attributes.dependsOn = names.compactMap { text($0, "\(what): DependsOn") }
      case "DeletionPolicy": resource.attributes.deletionPolicy = DeletionPolicy(value: Value(field.value))
      case "UpdateReplacePolicy":
        resource.attributes.updateReplacePolicy = DeletionPolicy(value: Value(field.value))
      case "UpdatePolicy": resource.attributes.updatePolicy = Value(field.value)
      case "CreationPolicy": resource.attributes.creationPolicy = Value(field.value)
      case "Metadata": resource.attributes.metadata = object(field.value, "\(what): Metadata")
      case "Properties": resource.properties = object(field.value, "\(what): Properties")
      default:
        let hint = Spelling.suggestion(
          for: field.key, among: ["Type", "Properties", "DependsOn", "Metadata"])
        report("resource-attribute", "\(what): '\(field.key)' is no attribute\(hint)", field.keyMark)
      }
    }
    guard !resource.type.isEmpty else {
      report("resource-type", "\(what) has no Type", entry.keyMark)
      return nil
    }
    return resource
  }

  private mutating func output(_ entry: Node.Entry) -> Output? {
    let fields = object(entry.value, "output \(entry.key)")
    guard let value = fields["Value"] else {
      report("output-value", "output \(entry.key) has no Value", entry.keyMark)
      return nil
    }
    return Output(
      name: entry.key, value: value, description: fields["Description"]?.string,
      export: fields["Export"]?.object?["Name"], condition: fields["Condition"]?.string,
      location: location(entry.keyMark))
  }

  /// True when the entry was a loop, which is then taken into the template.
  private mutating func loop(
    _ entry: Node.Entry, _ section: ForEach.Section, _ template: inout Template
  ) -> Bool {
    guard entry.key.hasPrefix(ForEach.prefix) else { return false }
    let name = String(entry.key.dropFirst(ForEach.prefix.count))
    guard let arguments = entry.value.items, arguments.count == 3 else {
      report(
        "for-each", "\(entry.key) takes a list of three: identifier, collection, fragment", entry.keyMark)
      return true
    }
    template.loops.append(ForEach(name, in: section, arguments: arguments.map { Value($0) }))
    return true
  }

  // MARK: - Shapes

  private mutating func entries(_ node: Node, _ what: String) -> [Node.Entry] {
    if let entries = node.entries { return entries }
    report("template-shape", "\(what) must be a mapping", node.mark)
    return []
  }

  private mutating func object(_ node: Node, _ what: String) -> ValueObject {
    // A section may be computed as a whole, such as by Fn::Transform: kept as the object it was written as.
    ValueObject(entries(node, what).map { ($0.key, Value($0.value)) })
  }

  private mutating func text(_ node: Node, _ what: String) -> String? {
    switch node.content {
    case .scalar(.string(let text)): return text
    case .scalar(.integer(let number)): return String(number)
    default:
      report("template-shape", "\(what) must be a string", node.mark)
      return nil
    }
  }

  private func location(_ mark: Mark?) -> SourceLocation? {
    mark.map { SourceLocation(file: file, line: $0.line, column: $0.column) }
  }

  private mutating func report(_ code: String, _ message: String, _ mark: Mark?) {
    findings.append(.error(code, message, at: location(mark)))
  }
}
