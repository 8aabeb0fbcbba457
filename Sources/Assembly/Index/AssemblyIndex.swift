internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What templates give each other: roles by their ARNs, exported values, whom the trust policies name, what is
/// imported.
package struct AssemblyIndex: Sendable {
  /// A resource by the position of its template.
  package struct Position: Sendable, Hashable {
    package var template: Int
    package var logicalID: String
  }

  package let templates: [PlacedTemplate]
  package let exports: ExportedValues
  /// The roles whose ARNs are known; of several with one ARN the first.
  package private(set) var roles: [String: Position] = [:]
  /// The accounts that are known.
  package let accounts: Set<String>

  package init(_ templates: [PlacedTemplate]) {
    self.templates = templates
    exports = ExportedValues(templates)
    accounts = Set(templates.compactMap(\.place.account))
    for index in templates.indices {
      for (arn, logicalID) in AssemblyIndex.roles(in: templates[index].template, resolver(index))
      where roles[arn] == nil {
        roles[arn] = Position(template: index, logicalID: logicalID)
      }
    }
  }

  /// The ARNs of an account's roles, sorted.
  package func roleARNs(ofAccount account: String) -> [String] {
    roles.keys.filter { ARNParts($0)?.account == account }.sorted()
  }

  package func resolver(_ template: Int) -> TemplateResolver {
    TemplateResolver(templates, template, exports: exports)
  }

  /// The principals that the trust policies of a template name, as far as they are known before it is deployed.
  package func trusts(in template: Int) -> [(truster: String, principal: String)] {
    let resolver = resolver(template)
    return TrustedRoles.find(in: templates[template].template).compactMap { truster, principal in
      (principal.string ?? resolver.resolve(principal).string).map { (truster, $0) }
    }
  }

  /// The names that a template imports, as far as they are known before it is deployed.
  package func imports(in template: Int) -> [String] {
    let resolver = resolver(template)
    return ImportedNames.find(in: templates[template].template)
      .compactMap { $0.string ?? resolver.resolve($0).string }
  }

  /// The template that exports a name to another one: one of the same account and region.
  package func exporter(of name: String, for template: Int) -> Int? {
    exports.source(of: name, for: templates[template])?.template
  }

  private static func roles(
    in template: Template, _ resolver: TemplateResolver
  ) -> [(arn: String, logicalID: String)] {
    var roles: [(String, String)] = []
    for (logicalID, resource) in template.resources where resource.type == "AWS::IAM::Role" {
      if let arn = resolver.physical(logicalID, "Arn")?.string { roles.append((arn, logicalID)) }
    }
    return roles
  }
}
