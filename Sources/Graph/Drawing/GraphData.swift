package import CrossAccountCloudFormation

/// The picture as data, for programs: everything by itself, nothing grouped.
package struct GraphData {
  private let graph: AccessGraph

  package init(_ graph: AccessGraph) { self.graph = graph }

  package var value: ValueObject {
    ["version": 1, "accounts": .list(graph.accounts.map(account)), "edges": .list(graph.edges.map(edge))]
  }

  private func account(_ account: GraphAccount) -> Value {
    [
      "id": .string(account.id), "title": .string(account.title),
      "nodes": .list(
        account.nodes.map { node in
          [
            "id": .string(node.key), "kind": .string(node.kind.rawValue), "title": .string(node.title),
            "detail": .string(node.detail), "change": .string(node.change.rawValue),
          ]
        }),
    ]
  }

  private func edge(_ edge: GraphEdge) -> Value {
    [
      "from": .string(edge.from), "to": .string(edge.to),
      "kind": .string(edge.kind.rawValue.replacing(" ", with: "-")),
      "conditions": .string(edge.conditions), "isCertain": .boolean(!edge.isUnsure),
      "change": .string(edge.change.rawValue),
    ]
  }
}
