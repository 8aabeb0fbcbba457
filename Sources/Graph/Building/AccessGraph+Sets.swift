internal import CrossAccountAccess
package import CrossAccountReview

extension AccessGraph {
  /// The picture of a set of templates.
  package init(_ set: TemplateSet) { self = GraphBuilder(set.accessTemplates).graph }

  /// The picture of a change.
  ///
  /// - Parameter changes: What changed from `base` to `head`.
  package init(from base: TemplateSet, to head: TemplateSet, _ changes: ChangeSet) {
    let (old, new) = (base.accessTemplates, head.accessTemplates)
    var changed: Set<String> = []
    let places = Dictionary(new.map { ("\($0.app ?? "") \($0.name) \($0.account ?? "")", $0) }) { first, _ in
      first
    }
    for stack in changes.stacks {
      let place = stack.place
      guard let template = places["\(place.app ?? "") \(place.name) \(place.account ?? "")"] else { continue }
      for resource in stack.resources where resource.old != nil && resource.change != nil {
        changed.insert(GraphBuilder.key(template, resource.logicalID))
        changed.insert(GraphBuilder.key(template, "(\(resource.type))"))
      }
    }
    self = GraphComparison.merged(GraphBuilder(old).graph, GraphBuilder(new).graph, changed: changed)
  }
}
