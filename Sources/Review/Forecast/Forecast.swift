/// What a deployment does to a resource, and why.
package struct Forecast: Sendable, Hashable {
  package var fate: Fate
  /// The properties that replace it.
  package var causes: [Cause] = []
  /// What else the reviewer should know, a sentence each.
  package var notes: [String] = []
  /// Whether the deployment fails on it.
  package var fails = false

  /// A property whose change replaces the resource.
  package struct Cause: Sendable, Hashable {
    /// From the top of the properties, such as `KeySchema`.
    package var property: String
    /// Whether the schema says so without a condition, and both values are known.
    package var isCertain: Bool
    /// Where it is not the property's own change: what it depends on.
    package var because: String?
  }

  /// Whether the old resource goes away, or may.
  package var endsOldResource: Bool {
    switch fate {
    case .replaced, .mayBeReplaced, .deleted, .snapshot: true
    case .created, .updated, .retained, .refused: false
    }
  }
}
