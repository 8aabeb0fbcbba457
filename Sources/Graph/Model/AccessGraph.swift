/// Accounts, what is in them, and who may use whom: what the pictures show.
package struct AccessGraph: Sendable, Hashable {
  package var accounts: [GraphAccount] = []
  package var edges: [GraphEdge] = []

  package init() {}

  /// Only what changed edges touch, with their accounts.
  package var changedPart: AccessGraph {
    var part = AccessGraph()
    part.edges = edges.filter { $0.kind == .assumes && $0.change != .none }
    let ends = Set(part.edges.flatMap { [$0.from, $0.to] })
    part.edges += edges.filter { $0.kind != .assumes && (ends.contains($0.from) || ends.contains($0.to)) }
    let touched = Set(part.edges.flatMap { [$0.from, $0.to] }).union(ends)
    part.accounts = accounts.compactMap { account in
      var account = account
      account.nodes.removeAll { !touched.contains($0.key) }
      return account.nodes.isEmpty ? nil : account
    }
    return part
  }
}
