/// What the macros of a template may do to it.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-section-structure.html
package struct TransformNames {
  package static let languageExtensions = "AWS::LanguageExtensions"

  package static let serverless = "AWS::Serverless-2016-10-31"

  package private(set) var hasLanguageExtensions = false
  package private(set) var hasServerless = false
  /// Whether names may appear that the template does not spell out, as SAM's implicit roles.
  package private(set) var addNames = false
  /// Whether anything may become anything else.
  package private(set) var rewriteAll = false

  /// Whether nothing appears that the template does not spell out.
  package var isPlain: Bool { !addNames && !rewriteAll }

  package init(_ template: Template) {
    for transform in template.transforms { add(transform) }
    addNames = addNames || !template.sectionTransforms.isEmpty || !template.macroSections.isEmpty
  }

  private mutating func add(_ transform: Value) {
    switch transform.string ?? transform.object?["Name"]?.string {
    case Self.languageExtensions?: hasLanguageExtensions = true
    case Self.serverless?:
      hasServerless = true
      addNames = true
    // AWS's own macros add to a template, but leave alone what they do not know.
    case let name? where name.hasPrefix("AWS::"): addNames = true
    default:
      addNames = true
      rewriteAll = true
    }
  }
}
