internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The roles that a set of templates makes, by ARN.
struct KnownRoles {
  private(set) var templates: [String: Int] = [:]
  private(set) var accounts: Set<String> = []

  init(_ templates: [PlacedTemplate], _ exports: ExportedValues) {
    for (index, template) in templates.enumerated() {
      if let account = template.place.account { accounts.insert(account) }
      let resolver = TemplateResolver(templates, index, exports: exports)
      for (logicalID, resource) in template.template.resources where resource.type == "AWS::IAM::Role" {
        if let arn = resolver.physical(logicalID, "Arn")?.string { self.templates[arn] = index }
      }
    }
  }

  /// The ARNs of the roles of an account.
  func arns(ofAccount account: String) -> [String] {
    templates.keys.filter { ARNParts($0)?.account == account }.sorted()
  }
}
