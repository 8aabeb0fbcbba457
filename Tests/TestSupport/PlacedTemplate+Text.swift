public import CrossAccountAssembly
import CrossAccountCloudFormation

extension PlacedTemplate {
  /// A template as people write it, deployed to us-east-1 as a stack of the same name.
  public static func of(
    _ text: String, _ name: String, _ account: String?, partition: String = "aws"
  ) throws -> PlacedTemplate {
    guard case .template(let document) = TemplateText(Array(text.utf8), file: "\(name).yaml") else {
      throw ToolError("\(name) is not a template")
    }
    let place = Place(
      id: name, stackName: name, account: account, region: "us-east-1",
      partition: Partition(rawValue: partition))
    return PlacedTemplate(place, template: document.template, document: document)
  }
}
