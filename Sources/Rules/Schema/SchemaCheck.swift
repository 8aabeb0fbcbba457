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

  /// A check on the schemas that the program holds.
  public init() {}

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
      if !type.isUnjudged { reportUnknown(type) }
      descend(.key("Properties")) { $0.checkFunctions(in: .object(resource.properties)) }
      return
    }
    if let region, facts.isAvailable(in: region) == false {
      report(
        "type-not-in-region", "\(type) is not available in \(region), as far as the catalogue knows",
        .warning,
        at: .key("Type"))
    }
    self.type = facts
    steps = 0
    let properties = resource.properties
    descend(.key("Properties")) { walk in
      // With their names, no two resources are the same: only what is inside of them is worth remembering.
      walk.checkAnew(.object(properties), facts.properties)
      guard facts.mayHoldReadOnly(properties) else { return }
      for path in facts.readOnly { walk.checkReadOnly(path.names[...], in: properties) }
    }
  }

  private mutating func reportUnknown(_ type: String) {
    guard type.hasPrefix("AWS::") else { return }
    let hint = Spelling.suggestion(for: type, among: memory.catalogue.typeNames)
    report(
      "unknown-type", "\(type) is not in the catalogue, so its properties are not checked\(hint)", .note,
      at: .key("Type"))
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
  /// Whether a resource type's properties are somebody else's matter.
  var isUnjudged: Bool {
    hasPrefix("Custom::") || hasPrefix("AWS::Serverless::") || hasSuffix("::MODULE")
      || self == "AWS::CloudFormation::CustomResource"
  }
}
