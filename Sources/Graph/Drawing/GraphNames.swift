/// Short names for nodes, by their keys.
struct GraphNames {
  private var names: [String: String] = [:]

  init(_ graph: AccessGraph) {
    for node in graph.accounts.flatMap(\.nodes) { names[node.key] = "n\(names.count)" }
  }

  /// Nil for an edge's end that is not drawn.
  subscript(key: String) -> String? { names[key] }
}
