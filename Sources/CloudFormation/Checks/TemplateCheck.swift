public import CrossAccountDiagnostics

/// Checks a whole template for what CloudFormation would refuse when it is deployed.
///
/// What a macro may add or rewrite is not accused: a template with transforms is checked less closely.
public enum TemplateCheck {
  /// Every finding, in the order of the checks.
  ///
  /// - Parameters:
  ///   - stack: How to name the template in messages.
  ///   - location: Where the stack was declared: for findings with no place of their own.
  public static func check(
    _ template: Template, stack: String, location: SourceLocation?
  ) -> [Diagnostic] {
    DeclaredPlaces(template, location: location).diagnostics(findings(template, name: "stack \(stack)"))
  }

  /// Every finding, each with the path of the value it is about.
  ///
  /// - Parameter name: How to name the template in messages, such as `stack home`.
  public static func findings(_ template: Template, name: String) -> [TemplateFinding] {
    let subject = CheckedTemplate(template, name: name)
    return checks.flatMap { $0(subject) }
  }

  /// How many findings a check tells at most: more would help nobody, and each looks for a near name.
  static let mostFindings = 500

  private static let checks: [@Sendable (CheckedTemplate) -> [TemplateFinding]] = [
    FormatVersionCheck.check,
    LogicalIDCheck.check,
    LimitCheck.check,
    DanglingNameCheck.check,
    DanglingConditionCheck.check,
    MapLookupCheck.check,
    CircularDependencyCheck.check,
    ExportNameCheck.check,
    DeletionPolicyCheck.check,
    LanguageExtensionsCheck.check,
    DeferredValueCheck.check,
  ]
}
