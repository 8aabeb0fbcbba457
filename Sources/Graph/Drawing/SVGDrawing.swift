internal import CrossAccountDiagnostics

/// The picture as an SVG element that needs nothing else.
///
/// https://www.w3.org/TR/SVG2/
package struct SVGDrawing {
  private let graph: AccessGraph
  private let layout: GraphLayout
  /// What fits between two columns of boxes; all of it is shown when the pointer rests there.
  private static let mostOfLabel = 32

  package init(_ graph: AccessGraph) {
    self.graph = GraphGrouping.grouped(graph)
    layout = GraphLayout(self.graph)
  }

  package var text: String {
    let size =
      "width=\"\(layout.width)\" height=\"\(layout.height)\" viewBox=\"0 0 \(layout.width) \(layout.height)\""
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(size) class=\"access\" role=\"img\">",
      "<title>Accounts and the access between them</title>", "<style>\(SVGStyle.text)</style>",
      SVGStyle.arrows,
    ]
    for (account, box) in layout.accounts {
      if account.count > 1 {
        lines.append(rectangle(box, "account behind", by: 5))
      }
      lines.append(rectangle(box, "account", by: 0))
      let (name, detail) = account.heading
      lines.append(text(name.clipped(to: (box.width - 28) / 9), x: box.x + 14, y: box.y + 23, "heading"))
      lines.append(text(detail.clipped(to: (box.width - 28) / 7), x: box.x + 14, y: box.y + 39, "detail"))
    }
    // Arrows below the boxes of nodes, their labels above.
    lines += graph.edges.compactMap(path)
    for node in layout.accounts.flatMap(\.account.nodes) { lines += draw(node) }
    lines += graph.edges.compactMap(label)
    return (lines + ["</svg>"]).map { $0 + "\n" }.joined()
  }

  private func rectangle(_ box: GraphLayout.Box, _ name: String, by offset: Int) -> String {
    "<rect class=\"\(name)\" x=\"\(box.x + offset)\" y=\"\(box.y + offset)\" width=\"\(box.width)\" "
      + "height=\"\(box.height)\" rx=\"10\"/>"
  }

  private func draw(_ node: GraphNode) -> [String] {
    guard let box = layout.nodes[node.key] else { return [] }
    let round = node.kind == .function ? 22 : node.kind == .role ? 4 : 8
    let frame =
      "<rect class=\"node \(node.kind.rawValue) \(node.change.rawValue)\" x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" "
      + "height=\"\(box.height)\" rx=\"\(round)\"/>"
    let most = 24
    var lines = ["<g><title>\(Self.escaped("\(node.title) \(node.detail)"))</title>", frame]
    let top = node.detail.isEmpty ? 27 : 19
    lines.append(text(node.title.clipped(to: most), x: box.x + 12, y: box.y + top, "name"))
    if !node.detail.isEmpty {
      lines.append(text(node.detail.clipped(to: 30), x: box.x + 12, y: box.y + 35, "detail"))
    }
    return lines + ["</g>"]
  }

  private func ends(_ edge: GraphEdge) -> (x1: Int, y1: Int, x2: Int, y2: Int)? {
    guard let from = layout.nodes[edge.from], let to = layout.nodes[edge.to] else { return nil }
    let (y1, y2) = (from.y + from.height / 2, to.y + to.height / 2)
    if from.x + from.width <= to.x { return (from.x + from.width, y1, to.x, y2) }
    if to.x + to.width <= from.x { return (from.x, y1, to.x + to.width, y2) }
    // One above the other: around their right sides.
    return (from.x + from.width, y1, to.x + to.width, y2)
  }

  private func path(_ edge: GraphEdge) -> String? {
    guard let (x1, y1, x2, y2) = ends(edge) else { return nil }
    let bend = x1 == x2 ? 60 : (x2 - x1) / 2
    let second = x1 == x2 ? x2 + bend : x2 - bend
    let style = edge.isUnsure ? " unsure" : ""
    return
      "<path class=\"edge \(edge.kind == .assumes ? "assumes" : "inner") \(edge.change.rawValue)\(style)\" "
      + "marker-end=\"url(#arrow-\(edge.change.rawValue))\" d=\"M\(x1) \(y1) C\(x1 + bend) \(y1) \(second) \(y2) \(x2) \(y2)\"/>"
  }

  private func label(_ edge: GraphEdge) -> String? {
    guard !edge.label.isEmpty, let (x1, y1, x2, y2) = ends(edge) else { return nil }
    // Nearer to the end than to the beginning, where arrows of one role are still together.
    let x = x1 == x2 ? x1 + 45 : x1 + (x2 - x1) * 3 / 5
    let y = x1 == x2 ? (y1 + y2) / 2 : y1 + (y2 - y1) * 13 / 20
    let full =
      "<title>\(Self.escaped(edge.kind.rawValue + (edge.conditions.isEmpty ? "" : " if \(edge.conditions)")))</title>"
    let name = "label \(edge.change.rawValue)"
    return
      "<text class=\"\(name)\" x=\"\(x)\" y=\"\(y - 5)\" text-anchor=\"middle\">\(full)\(Self.escaped(edge.label.clipped(to: Self.mostOfLabel)))</text>"
  }

  private func text(_ text: String, x: Int, y: Int, _ name: String) -> String {
    "<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\">\(Self.escaped(text))</text>"
  }

  private static func escaped(_ text: String) -> String {
    VisibleText.of(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      ">", with: "&gt;"
    )
    .replacing("\"", with: "&quot;")
  }
}
