import CrossAccountCloudFormation
import CrossAccountRules

/// The schemas' findings about a template that is deployed to us-east-1.
enum SchemaFindings {
  static func of(_ template: Template) -> [TemplateFinding] {
    SchemaCheck.check(template, region: "us-east-1")
  }
}
