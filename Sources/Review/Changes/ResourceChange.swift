internal import CrossAccountCatalogue
package import CrossAccountCloudFormation

/// What changes of a resource, and what a deployment does to it.
package struct ResourceChange: Sendable, Hashable {
  package var logicalID: String
  package var type: String
  /// In canonical form; nil for a new resource.
  package var old: Value?
  /// Nil for one that is gone.
  package var new: Value?
  /// Nil for a resource that stays as it is and is touched because another one is.
  package var change: ValueChange?
  package var forecast: Forecast
  package var policies: [PolicyChange] = []
  /// Whom its policies let in from outside of its account, and no longer do.
  package var principals: [PrincipalChange] = []
  /// The package whose content changed, by its place in ``ChangeSet/packages``.
  package var package: Int?

  /// What is lost with the resource; nil where it is empty.
  package var content: String? { StatefulTypes.content(of: type) }

  /// Whether who may do what may change with it.
  package var touchesAccess: Bool { policies.contains { !$0.isNeutral } }
}
