package import CrossAccountAssembly
package import CrossAccountReview

extension AccessGraph {
  /// The picture of an assembly.
  package init(_ assembly: Assembly) { self = GraphBuilder(assembly.templates).graph }

  /// The picture of a change.
  ///
  /// - Parameter changes: What changed from `base` to `head`.
  package init(from base: Assembly, to head: Assembly, _ changes: ChangeSet) {
    var changed: Set<String> = []
    let templates = Dictionary(head.templates.map { ($0.path, $0) }) { first, _ in first }
    for stack in changes.stacks {
      guard let template = templates[stack.path] else { continue }
      for resource in stack.resources where resource.old != nil && resource.change != nil {
        changed.insert(GraphBuilder.key(template, resource.logicalID))
        changed.insert(GraphBuilder.key(template, "(\(resource.type))"))
      }
    }
    self = GraphComparison.merged(
      GraphBuilder(base.templates).graph, GraphBuilder(head.templates).graph, changed: changed)
  }
}
