internal import CrossAccountCatalogue
public import CrossAccountCloudFormation

/// What changes of a resource, and what a deployment does to it.
public struct ResourceChange: Sendable, Hashable {
  public var logicalID: String
  public var type: String
  /// In canonical form; nil for a new resource.
  public var old: Value?
  /// Nil for one that is gone.
  public var new: Value?
  /// Nil for a resource that stays as it is and is touched because another one is.
  public var change: ValueChange?
  public var forecast: Forecast
  public var policies: [PolicyChange] = []
  /// The package whose content changed, by its place in ``ChangeSet/packages``.
  public var package: Int?

  /// What is lost with the resource; nil where it holds nothing.
  public var content: String? { StatefulTypes.content(of: type) }

  /// Whether who may do what may change with it.
  public var touchesAccess: Bool { policies.contains { !$0.isNeutral } }
}
