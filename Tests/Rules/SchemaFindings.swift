import CrossAccountCloudFormation

@testable import CrossAccountRules

/// The registry's schemas' own findings, without what is added to them, about a template that is deployed to us-east-1.
enum SchemaFindings {
  static func of(_ template: Template) -> [TemplateFinding] {
    SchemaCheck(isExtended: false).findings(in: template, region: "us-east-1")
  }
}
