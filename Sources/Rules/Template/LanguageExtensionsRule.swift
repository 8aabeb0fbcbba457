internal import CrossAccountCloudFormation

/// What only `AWS::LanguageExtensions` understands needs that transform.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
struct LanguageExtensionsRule: TemplateRule {
  static let codes = ["language-extensions"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    // A macro of one's own may understand it as well.
    guard !subject.transforms.hasLanguageExtensions, !subject.transforms.rewriteAll else { return [] }
    var reported: Set<String> = []
    return subject.survey.languageExtensions.compactMap { feature in
      guard reported.insert(feature.what).inserted else { return nil }
      let message =
        "\(feature.place.text(feature.path)): \(feature.what) needs the transform "
        + "'\(TransformNames.languageExtensions)'; add it to the transforms of \(subject.name)"
      return .error("language-extensions", message, at: feature.place.path(feature.path))
    }
  }
}
