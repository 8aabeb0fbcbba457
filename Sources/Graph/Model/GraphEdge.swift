/// Who may use whom.
package struct GraphEdge: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case runsAs = "runs as"
    case assumes
    case reaches
  }

  /// Keys of nodes.
  package var from: String
  package var to: String
  package var kind: Kind
  /// The conditions of an assumption; empty for none.
  package var conditions = ""
  /// Whether it depends on what the templates do not show.
  package var isUnsure = false
  package var change = GraphChange.none
  package var count = 1

  /// What stands beside the arrow.
  var label: String {
    switch kind {
    case .runsAs: "runs as"
    case .reaches: ""
    case .assumes:
      (isUnsure ? "perhaps assumes" : "assumes")
        + (conditions.isEmpty ? "" : " if \(conditions.clipped(to: 40))")
        + (count > 1 ? " × \(count)" : "")
    }
  }
}

extension String {
  /// The text, cut where it is longer.
  func clipped(to most: Int) -> String { count > most ? String(prefix(most - 1)) + "…" : self }
}
