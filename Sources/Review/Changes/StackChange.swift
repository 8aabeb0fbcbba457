package import CrossAccountAssembly

/// What changes of one template.
package struct StackChange: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case added
    case removed
    case changed
    /// The same stack in another file.
    case moved
  }

  package var kind: Kind
  /// The template's path; of one that is gone, its old one.
  package var path: String
  /// Where it was; nil for a new template.
  package var oldPath: String?
  package var place: Place
  /// Nil for a new template.
  package var oldPlace: Place?
  package var diff: TemplateDiff
  package var resources: [ResourceChange]
  /// Resources that are written differently and mean the same.
  package var respelled: [String]

  /// Whether a deployment does anything else than before.
  package var isChange: Bool { diff.change != nil || kind == .added || kind == .removed || isRelocated }

  /// Whether the stack is deployed under another name, or to another account or region.
  package var isRelocated: Bool {
    guard let oldPlace else { return false }
    return oldPlace.account != place.account || oldPlace.region != place.region
      || oldPlace.stackName != place.stackName
  }
}
