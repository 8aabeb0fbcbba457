/// What a deployment does to a resource, and why.
public struct Forecast: Sendable, Hashable {
  public var fate: Fate
  /// The properties that replace it.
  public var causes: [Cause] = []
  /// What else the reviewer should know, a sentence each.
  public var notes: [String] = []
  /// Whether the deployment fails on it.
  public var fails = false

  /// A property whose change replaces the resource.
  public struct Cause: Sendable, Hashable {
    /// From the top of the properties, such as `KeySchema`.
    public var property: String
    /// Whether the schema says so without a condition, and both values are known.
    public var isCertain: Bool
    /// Where it is not the property's own change: what it depends on.
    public var because: String?
  }

  /// Whether the old resource goes away, or may.
  public var endsOldResource: Bool {
    switch fate {
    case .replaced, .mayBeReplaced, .deleted, .snapshot: true
    case .created, .updated, .retained, .refused: false
    }
  }
}
