/// Accounts, what is in them, and who may use whom: what the pictures show.
public struct AccessGraph: Sendable, Hashable {
  public var accounts: [GraphAccount] = []
  public var edges: [GraphEdge] = []

  public init() {}

  /// Only what changed edges touch, with their accounts.
  public var changedPart: AccessGraph {
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
