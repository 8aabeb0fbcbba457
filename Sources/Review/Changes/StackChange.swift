public import CrossAccountAssembly

/// What changes of one template.
public struct StackChange: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case changed
    /// The same stack in another file.
    case moved
  }

  public var kind: Kind
  /// The template's path; of one that is gone, its old one.
  public var path: String
  /// Where it was; nil for a new template.
  public var oldPath: String?
  public var place: Place
  /// Nil for a new template.
  public var oldPlace: Place?
  public var diff: TemplateDiff
  public var resources: [ResourceChange]
  /// Resources that are written differently and mean the same.
  public var respelled: [String]

  /// Whether a deployment does anything else than before.
  public var isChange: Bool { diff.change != nil || kind == .added || kind == .removed || isRelocated }

  /// Whether the stack is deployed under another name, or to another account or region.
  public var isRelocated: Bool {
    guard let oldPlace else { return false }
    return oldPlace.account != place.account || oldPlace.region != place.region
      || oldPlace.stackName != place.stackName
  }
}
