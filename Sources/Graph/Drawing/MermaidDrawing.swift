internal import CrossAccountDiagnostics

/// The picture in Mermaid's language, which GitHub draws.
///
/// https://mermaid.js.org/syntax/flowchart.html
package struct MermaidDrawing {
  private let graph: AccessGraph

  package init(_ graph: AccessGraph) { self.graph = GraphGrouping.grouped(graph) }

  package var text: String {
    let names = GraphNames(graph)
    var lines = ["flowchart LR"]
    for (index, account) in graph.accounts.enumerated() where !account.nodes.isEmpty {
      lines.append("  subgraph a\(index)[\"\(Self.escaped(account.title))\"]")
      lines.append("    direction LR")
      for node in account.nodes {
        guard let name = names[node.key] else { continue }
        let detail = node.detail.isEmpty ? "" : "<br>\(Self.escaped(node.detail))"
        let label = "\"\(Self.escaped(node.title))\(detail)\""
        let (open, close) = Self.shape(node.kind)
        let style = node.change == .none ? "" : ":::\(node.change.rawValue)"
        lines.append("    \(name)\(open)\(label)\(close)\(style)")
      }
      lines.append("  end")
    }
    var styles: [GraphChange: [Int]] = [:]
    var count = 0
    for edge in graph.edges {
      guard let from = names[edge.from], let to = names[edge.to] else { continue }
      let arrow = edge.kind == .assumes ? (edge.isUnsure ? "-.->" : "==>") : "-->"
      let label = edge.label.isEmpty ? "" : "|\"\(Self.escaped(edge.label))\"|"
      lines.append("  \(from) \(arrow)\(label) \(to)")
      styles[edge.change, default: []].append(count)
      count += 1
    }
    for (change, color) in Self.colors {
      lines.append("  classDef \(change.rawValue) stroke:\(color),stroke-width:3px")
      guard let edges = styles[change] else { continue }
      lines.append(
        "  linkStyle \(edges.map(String.init).joined(separator: ",")) stroke:\(color),stroke-width:3px")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let colors: [(GraphChange, String)] = [
    (.added, "#1a7f37"), (.removed, "#cf222e"), (.changed, "#bf8700"),
  ]

  private static func shape(_ kind: GraphNode.Kind) -> (String, String) {
    switch kind {
    case .function: ("([", "])")
    case .role: ("{{", "}}")
    case .resource: ("[", "]")
    case .outsider: (">", "]")
    }
  }

  /// Everything that Mermaid could take for its own as entities of its kind.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "-", ":", "/", "_", "=":
        result.unicodeScalars.append(scalar)
      case _ where scalar.value >= 0x80: result.unicodeScalars.append(scalar)
      default: result += "#\(scalar.value);"
      }
    }
    return result
  }
}
