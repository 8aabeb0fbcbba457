/// Who may use whom.
public struct GraphEdge: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case runsAs = "runs as"
    case assumes
    case reaches
  }

  /// Keys of nodes.
  public var from: String
  public var to: String
  public var kind: Kind
  /// The conditions of an assumption; empty for none.
  public var conditions = ""
  /// Whether it depends on what the templates do not tell.
  public var isUnsure = false
  public var change = GraphChange.none
  public var count = 1

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
