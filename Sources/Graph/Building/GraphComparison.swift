internal import CrossAccountReview

/// Two pictures in one, with what changed.
enum GraphComparison {
  /// - Parameter changed: Keys of nodes whose resources changed.
  static func merged(_ base: AccessGraph, _ head: AccessGraph, changed: Set<String>) -> AccessGraph {
    var result = head
    let before = Set(base.accounts.flatMap(\.nodes).map(\.key))
    let after = Set(head.accounts.flatMap(\.nodes).map(\.key))
    for account in result.accounts.indices {
      for node in result.accounts[account].nodes.indices {
        let key = result.accounts[account].nodes[node].key
        result.accounts[account].nodes[node].change =
          !before.contains(key) ? .added : changed.contains(key) ? .changed : .none
      }
    }
    for account in base.accounts {
      let gone = account.nodes.filter { !after.contains($0.key) }.map { node in
        var node = node
        node.change = .removed
        return node
      }
      if let place = result.accounts.firstIndex(where: { $0.id == account.id }) {
        result.accounts[place].nodes += gone
        result.accounts[place].isHome = result.accounts[place].isHome || account.isHome
      } else if !gone.isEmpty {
        var account = account
        account.nodes = gone
        result.accounts.append(account)
      }
    }
    result.edges = edges(base.edges, head.edges)
    return result
  }

  private struct Ends: Hashable {
    var from: String
    var to: String
    var kind: GraphEdge.Kind
  }

  private static func edges(_ base: [GraphEdge], _ head: [GraphEdge]) -> [GraphEdge] {
    func ends(_ edge: GraphEdge) -> Ends { Ends(from: edge.from, to: edge.to, kind: edge.kind) }
    let before = Dictionary(grouping: base, by: ends)
    let after = Set(head.map(ends))
    let marked = head.map { edge in
      var edge = edge
      let old = before[ends(edge)]
      edge.change = old == nil ? .added : old?.contains(edge) == true ? .none : .changed
      return edge
    }
    return marked
      + base.filter { !after.contains(ends($0)) }.map { edge in
        var edge = edge
        edge.change = .removed
        return edge
      }
  }
}
