public import CrossAccountCloudFormation
public import CrossAccountDiagnostics
public import CrossAccountYAML

/// The places of a template's values in the text that it was read from.
public struct TemplateMarks: TemplateLocator, Sendable {
  public var isExact: Bool { true }

  private let file: String
  private let root: Node
  /// The elements of each section, since most paths lead through one.
  private let sections: [String: [String: Node.Entry]]

  /// - Parameter file: The path to name in findings.
  public init(_ root: Node, file: String) {
    self.file = file
    self.root = root
    sections = Dictionary(
      (root.entries ?? []).map { section in
        let elements = (section.value.entries ?? []).map { ($0.key, $0) }
        return (section.key, Dictionary(elements) { $1 })
      }
    ) { $1 }
  }

  public func location(of path: PropertyPath, isKey: Bool) -> SourceLocation? {
    var place = Place(node: root)
    for step in path.steps.indices {
      guard let next = next(place, path.steps, step) else {
        return location(place.keyMark ?? place.node.mark)
      }
      place = next
    }
    // A collection begins at its first element, which says little: its key is what people look for.
    let isScalar = place.node.scalar != nil || place.node.tag != nil
    return location(isScalar && !isKey ? place.node.mark : place.keyMark ?? place.node.mark)
  }

  private struct Place {
    var node: Node
    /// Where the key of the value stands; nil for an element of a list.
    var keyMark: Mark?
  }

  private func next(_ place: Place, _ steps: [PropertyPath.Step], _ index: Int) -> Place? {
    switch steps[index] {
    case .index(let index):
      guard let items = place.node.items, items.indices.contains(index) else { return nil }
      return Place(node: items[index])
    case .key(let key):
      if let tag = place.node.tag {
        // The short form of a function is its own value.
        guard Intrinsic.longName(tag) == key else { return nil }
        return Place(node: Node(place.node.content, mark: place.node.mark), keyMark: place.node.mark)
      }
      guard let entry = entry(key, in: place.node, steps, index) else { return nil }
      return Place(node: entry.value, keyMark: entry.keyMark)
    }
  }

  private func entry(
    _ key: String, in node: Node, _ steps: [PropertyPath.Step], _ index: Int
  ) -> Node.Entry? {
    if index == 1, case .key(let section) = steps[0] { return sections[section]?[key] }
    return node.entries?.first { $0.key == key }
  }

  private func location(_ mark: Mark?) -> SourceLocation? {
    SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
