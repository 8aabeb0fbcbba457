internal import CrossAccountDiagnostics

/// The picture in the language of Graphviz.
///
/// https://graphviz.org/doc/info/lang.html
package struct DotDrawing {
  private let graph: AccessGraph

  package init(_ graph: AccessGraph) { self.graph = GraphGrouping.grouped(graph) }

  package var text: String {
    let names = GraphNames(graph)
    var lines = [
      "digraph access {", "  rankdir=LR;", "  node [fontname=\"sans-serif\", shape=box];",
      "  edge [fontname=\"sans-serif\", fontsize=10];",
    ]
    for (index, account) in graph.accounts.enumerated() where !account.nodes.isEmpty {
      lines.append("  subgraph cluster_\(index) {")
      lines.append("    label=\(Self.quoted(account.title));")
      for node in account.nodes {
        guard let name = names[node.key] else { continue }
        let label = node.title + (node.detail.isEmpty ? "" : "\n\(node.detail)")
        lines.append(
          "    \(name) [label=\(Self.quoted(label)), \(Self.shape(node.kind))\(Self.color(node.change))];")
      }
      lines.append("  }")
    }
    for edge in graph.edges {
      guard let from = names[edge.from], let to = names[edge.to] else { continue }
      let style = edge.isUnsure ? ", style=dashed" : edge.kind == .assumes ? ", style=bold" : ""
      lines.append("  \(from) -> \(to) [label=\(Self.quoted(edge.label))\(style)\(Self.color(edge.change))];")
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }

  private static func shape(_ kind: GraphNode.Kind) -> String {
    switch kind {
    case .function: "shape=box, style=rounded"
    case .role: "shape=hexagon"
    case .resource: "shape=box"
    case .outsider: "shape=cds"
    }
  }

  private static func color(_ change: GraphChange) -> String {
    switch change {
    case .none: ""
    case .added: ", color=\"#1a7f37\", penwidth=2"
    case .removed: ", color=\"#cf222e\", penwidth=2"
    case .changed: ", color=\"#bf8700\", penwidth=2"
    }
  }

  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      VisibleText.of(String(line)).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"\(lines.joined(separator: "\\n"))\""
  }
}
