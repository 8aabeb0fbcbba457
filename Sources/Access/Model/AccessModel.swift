package import CrossAccountAssembly
internal import CrossAccountIAMPolicy

/// Who may do what, as far as a set of templates says.
///
/// It knows the roles and users that the templates make, the policies attached to them, their boundaries, whom
/// the roles trust, and the policies of some other resources. It does not know what the templates leave out:
/// policies attached by hand, control policies of the organization that no template makes.
///
/// ```swift
/// var model = AccessModel(templates)
/// let decision = model.decide("sts:AssumeRole", by: callerARN, on: targetARN)
/// ```
package struct AccessModel: Sendable {
  package let templates: [PlacedTemplate]
  package internal(set) var principals: [AccessPrincipal] = []
  let exports: ExportedValues
  /// The principals by ARN, and by template and logical ID.
  var positions: [String: Int] = [:]
  var byLogicalID: [[String: Int]]
  /// The managed policies that the templates make, by ARN.
  var managedPolicies: [String: AttachedDocument] = [:]
  /// Policies of resources other than roles, by the ARN of the resource.
  var resourcePolicies: [String: HeldPolicy] = [:]
  /// The ARNs of resources whose symbols questions may give in their place.
  var symbols: [String: String] = [:]
  var controlPolicies: [ControlPolicy] = []
  /// The organizations of accounts, where somebody says so.
  let organizations: [String: String]
  /// What was compiled already, by the principal's position.
  var compiled: [Int: CompiledPrincipal] = [:]
  var sessionStatements: [Int: [SessionStatement]] = [:]

  /// Takes the templates apart.
  ///
  /// - Parameter organizations: The organizations of accounts by their IDs; templates do not say them.
  package init(_ templates: [PlacedTemplate], organizations: [String: String] = [:]) {
    self.templates = templates
    self.organizations = organizations
    exports = ExportedValues(templates)
    byLogicalID = templates.map { _ in [:] }
    var inventory = Inventory(templates, exports)
    inventory.take(into: &self)
  }

  /// The principal that a template makes under a logical ID.
  package func principal(_ logicalID: String, in template: Int) -> AccessPrincipal? {
    position(logicalID, template).map { principals[$0] }
  }

  /// The principal of an ARN.
  package func principal(arn: String) -> AccessPrincipal? { positions[arn].map { principals[$0] } }

  func position(_ logicalID: String, _ template: Int) -> Int? {
    byLogicalID.indices.contains(template) ? byLogicalID[template][logicalID] : nil
  }

  func resolver(_ template: Int) -> TemplateResolver {
    TemplateResolver(templates, template, exports: exports)
  }

  /// What messages call a principal; with the stack, since the same role is often in many.
  func label(_ principal: AccessPrincipal) -> String {
    "\(principal.name) (\(templates[principal.template].place.id))"
  }
}
