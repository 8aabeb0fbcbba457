public import CrossAccountAssembly
public import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
package import CrossAccountIAMPolicy

/// A template on its way through the rules, with what several of them need to know.
public struct RuleSubject {
  /// More findings of one kind help nobody, and each looks for a near name.
  static let mostFindings = 500

  /// The template, and where it is deployed.
  public let placed: PlacedTemplate
  /// How messages name the template, such as `stack home`.
  public let name: String
  /// Logical IDs of roles about which more is being said elsewhere: grants into them have findings of their own.
  let unfinished: Set<String>
  /// The template's size in bytes; nil for one that could not be written.
  let bytes: Int?
  /// The policy documents of its resources; none where a macro may rewrite them.
  let policies: [PolicyPlace]
  /// What policies take of IAM's quotas.
  package let policyBudgets: [PolicyBudget]
  /// Empty where nothing of it could give a finding.
  var survey: TemplateSurvey
  let transforms: TransformNames

  /// - Parameters:
  ///   - name: How messages name the template.
  ///   - bytes: The size of the template's text; nil for one that could not be written.
  ///   - unfinished: Logical IDs of roles that grants could not be written into.
  package init(
    _ placed: PlacedTemplate, name: String, bytes: Int? = nil, unfinished: Set<String> = []
  ) {
    self.placed = placed
    self.name = name
    self.bytes = bytes
    self.unfinished = unfinished
    let template = placed.template
    survey = PlainReferences.areAll(in: template) ? TemplateSurvey() : TemplateSurvey(template)
    policies = template.hasMacros ? [] : PolicyPlace.all(in: template)
    policyBudgets = PolicyBudget.all(in: template, placed.place.quotas)
    transforms = TransformNames(template)
  }

  /// The template's values.
  public var template: Template { placed.template }

  /// The quotas of the account; nil where nobody has stated them.
  public var quotas: AccountQuotas? { placed.place.quotas }

  /// The resources of a type.
  func resources(_ type: String) -> [(logicalID: String, resource: TemplateResource)] {
    template.resources.compactMap { $0.element.type == type ? ($0.key, $0.element) : nil }
  }

  /// Whether a macro of one's own may turn anything into anything else.
  var hasMacros: Bool { template.hasMacros }

  /// Whether resources, parameters or mappings may exist that the template does not spell out.
  var hasUnknownNames: Bool { transforms.addNames || hasLoop(in: .resources) }

  func hasLoop(in section: ForEach.Section) -> Bool { template.loops.contains { $0.section == section } }
}
