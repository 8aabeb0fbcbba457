internal import CrossAccountCatalogue
public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Checks a template's resources against the registry's schemas: properties, types, values, attributes.
///
/// Custom resources, modules, SAM's types and third parties' are not judged, and nothing of a template that a
/// macro of one's own rewrites.
/// https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
///
/// A check may be used for many templates: what it has read of the schemas it keeps.
public struct SchemaCheck {
  private let memory = SchemaMemory(.shared)
  /// Whether more is checked than the registry's schemas say.
  private let isExtended: Bool

  /// A check on the schemas that the program holds, and on what else AWS is known to refuse.
  public init() { isExtended = true }

  init(isExtended: Bool) { self.isExtended = isExtended }

  /// Every finding about one template, resource by resource.
  ///
  /// - Parameter region: Where the template is deployed, such as `eu-central-1`; nil when that is not known.
  public static func check(_ template: Template, region: String? = nil) -> [TemplateFinding] {
    SchemaCheck().findings(in: template, region: region)
  }

  /// Every finding, resource by resource.
  ///
  /// - Parameter region: Where the template is deployed, such as `eu-central-1`; nil when that is not known.
  public func findings(in template: Template, region: String? = nil) -> [TemplateFinding] {
    guard !template.hasMacros, let any = memory.anyType else { return [] }
    var walk = SchemaWalk(template, memory, type: any)
    walk.isExtended = isExtended
    walk.descend(.key("Resources")) { walk in
      for (name, resource) in template.resources {
        walk.descend(.key(name)) { $0.check(resource, region: region) }
      }
    }
    walk.descend(.key("Outputs")) { walk in
      for (name, output) in template.outputs {
        walk.descend(.key(name)) { walk in
          walk.descend(.key("Value")) { $0.checkFunctions(in: output.value) }
        }
      }
    }
    var known: Set<TemplateFinding> = []
    return walk.findings.map(\.finding).filter { known.insert($0).inserted }
  }
}

extension SchemaWalk {
  fileprivate mutating func check(_ resource: TemplateResource, region: String?) {
    let type = resource.type
    guard let facts = memory.facts(of: type) else {
      reportUnknown(type)
      descend(.key("Properties")) { $0.checkFunctions(in: .object(resource.properties)) }
      return
    }
    if let region, facts.isAvailable(in: region) == false {
      report(
        "type-not-in-region", "\(type) is not available in \(region), as far as the catalogue knows",
        .warning,
        at: .key("Type"))
    }
    if isExtended, let end = facts.schema.lifecycle { reportEnd(of: type, end) }
    self.type = facts
    steps = 0
    checkIdentifier(of: resource)
    let properties = resource.properties
    descend(.key("Properties")) { walk in
      // With their names, no two resources are the same: only what is inside of them is worth remembering.
      walk.checkAnew(.object(properties), facts.properties)
      walk.checkExtensions(.object(properties))
      guard facts.mayHoldReadOnly(properties) else { return }
      for path in facts.readOnly { walk.checkReadOnly(path.names[...], in: properties) }
    }
  }

  /// How properties depend on each other: what is said of each by itself, and of functions, has been said.
  private mutating func checkExtensions(_ properties: Value) {
    if type.extensions.isEmpty || !isExtended { return }
    alternatives += 1
    for node in type.extensions { checkAnew(properties, node) }
    alternatives -= 1
  }

  private mutating func reportUnknown(_ type: String) {
    if type.hasPrefix("AWS::Serverless::") {
      if TransformNames(template).hasServerless { return }
      return report(
        "serverless-transform",
        "\(type) needs the transform '\(TransformNames.serverless)'; add it to the template",
        at: .key("Type"))
    }
    if type.isUnjudged { return }
    guard type.hasPrefix("AWS::") else {
      if !type.isTypeName {
        report(
          "type-name",
          "'\(type)' is not the name of a type, such as AWS::SQS::Queue, Custom::Thing or My::Own::Type",
          at: .key("Type"))
      }
      return
    }
    let hint = Spelling.suggestion(for: type, among: memory.catalogue.typeNames)
    report(
      "unknown-type",
      "\(type) is not a resource type\(hint.isEmpty ? " that is known here" : hint)", at: .key("Type"))
  }

  private mutating func reportEnd(of type: String, _ end: String) {
    let isOver = end == "shutdown"
    report(
      "retired-type",
      isOver
        ? "\(type) is of a service that AWS has shut down" : "\(type) is of a service that AWS is closing",
      isOver ? .error : .warning, at: .key("Type"))
  }

  /// Two resources of one type with the same identifier are one resource in AWS: the second fails.
  private mutating func checkIdentifier(of resource: TemplateResource) {
    guard isExtended, resource.attributes.condition == nil,
      let key = type.identifier(of: resource.properties),
      !identifiers.insert(key).inserted
    else { return }
    report(
      "identifier-twice",
      "\(type.identifierNames) is the same as of another \(type.schema.typeName) of the template",
      at: .key("Properties"))
  }

  private mutating func checkReadOnly(_ names: ArraySlice<String>, in object: ValueObject) {
    guard let name = names.first else { return }
    let entries = object.entries
    for index in entries.indices where entries[index].key == name {
      let entry = entries[index]
      if Presence(entry.value) == .absent { continue }
      descend(.key(name)) { walk in
        if names.count > 1 {
          entry.value.object.map { walk.checkReadOnly(names.dropFirst(), in: $0) }
        } else {
          walk.report(
            "read-only-property", "is read-only: AWS sets it; remove it, or read it with Fn::GetAtt", .warning
          )
        }
      }
    }
  }
}

extension Template {
  /// Whether a macro of one's own may turn anything into anything else; AWS's own leave alone what they do not know.
  var hasMacros: Bool {
    transforms.contains { ($0.string ?? $0.object?["Name"]?.string)?.hasPrefix("AWS::") != true }
      || !sectionTransforms.isEmpty
  }
}

extension String {
  /// Whether it has the form of a resource type's name.
  fileprivate var isTypeName: Bool {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[1].isEmpty, parts[3].isEmpty else { return false }
    return [parts[0], parts[2], parts[4]].allSatisfy { part in
      (2...64).contains(part.utf8.count)
        && part.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
        }
    }
  }

  /// Whether a resource type's properties are somebody else's matter.
  var isUnjudged: Bool {
    hasPrefix("Custom::") || hasPrefix("AWS::Serverless::") || hasSuffix("::MODULE")
      || self == "AWS::CloudFormation::CustomResource"
  }
}
