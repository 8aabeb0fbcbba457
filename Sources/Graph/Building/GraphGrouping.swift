/// Puts equal nodes of an account, and equal accounts, into one, so that a hundred spokes stay one box.
///
/// Equal is what has the same kind, the same name but for its numbers, the same change, and neighbours that are
/// equal: found by refining colours a few rounds, since what is a few arrows away distinguishes accounts too.
struct GraphGrouping {
  private let graph: AccessGraph
  private var colors: [String: Int] = [:]

  /// Fewer equal ones are shown each by itself.
  private static let least = 4
  private static let rounds = 3

  static func grouped(_ graph: AccessGraph) -> AccessGraph {
    var grouping = GraphGrouping(graph)
    return grouping.run()
  }

  private init(_ graph: AccessGraph) { self.graph = graph }

  private mutating func run() -> AccessGraph {
    for account in graph.accounts {
      for node in account.nodes {
        colors[node.key] = Self.hash([
          node.kind.rawValue, Self.plain(node.title), node.detail, node.change.rawValue, "\(account.isHome)",
        ])
      }
    }
    for _ in 0..<Self.rounds { refine() }
    var names: [String: String] = [:]
    var result = AccessGraph()
    let accounts = graph.accounts.map { groupedNodes($0, &names) }
    let byColor = Dictionary(grouping: accounts.indices) { color(accounts[$0]) }
    var taken: Set<Int> = []
    for index in accounts.indices where !taken.contains(index) {
      let equal = byColor[color(accounts[index])] ?? [index]
      if equal.count < Self.least {
        result.accounts.append(accounts[index])
        continue
      }
      taken.formUnion(equal)
      result.accounts.append(merged(equal.map { accounts[$0] }, &names))
    }
    result.edges = edges(names)
    return result
  }

  private static func hash(_ parts: [String]) -> Int {
    var hasher = Hasher()
    hasher.combine(parts)
    return hasher.finalize()
  }

  /// A name without what numbers equal ones apart.
  private static func plain(_ text: String) -> String {
    text.filter { !$0.isNumber }
  }

  private mutating func refine() {
    var around: [String: [Int]] = [:]
    for edge in graph.edges {
      let label = edge.kind.rawValue + edge.conditions.filter { !$0.isNumber } + edge.change.rawValue
      around[edge.from, default: []].append(Self.hash([label, "out", String(colors[edge.to] ?? 0)]))
      around[edge.to, default: []].append(Self.hash([label, "in", String(colors[edge.from] ?? 0)]))
    }
    for (key, color) in colors {
      // How many equal neighbours there are does not matter.
      colors[key] = Self.hash([String(color)] + Set(around[key] ?? []).sorted().map(String.init))
    }
  }

  /// Accounts are equal when their nodes are.
  private func color(_ account: GraphAccount) -> [Int] {
    [account.isHome ? 1 : 0] + account.nodes.flatMap { [colors[$0.key] ?? 0, $0.count] }.sorted()
  }

  private func groupedNodes(_ account: GraphAccount, _ names: inout [String: String]) -> GraphAccount {
    var result = account
    result.nodes = []
    let equal = Dictionary(grouping: account.nodes) { colors[$0.key] ?? 0 }
    var done: Set<Int> = []
    for node in account.nodes {
      let color = colors[node.key] ?? 0
      guard let all = equal[color], all.count >= Self.least else {
        result.nodes.append(node)
        continue
      }
      guard done.insert(color).inserted else { continue }
      for other in all { names[other.key] = node.key }
      var group = node
      group.count = all.count
      group.title = "\(all.count) × \(node.title.filter { !$0.isNumber })"
      result.nodes.append(group)
    }
    return result
  }

  private func merged(_ accounts: [GraphAccount], _ names: inout [String: String]) -> GraphAccount {
    var result = accounts[0]
    result.count = accounts.count
    let shown = accounts.prefix(3).map(\.title).joined(separator: ", ")
    result.title = "\(accounts.count) accounts: \(shown)" + (accounts.count > 3 ? ", …" : "")
    let first = result.nodes.sorted { (colors[$0.key] ?? 0, $0.key) < (colors[$1.key] ?? 0, $1.key) }
    for account in accounts.dropFirst() {
      let nodes = account.nodes.sorted { (colors[$0.key] ?? 0, $0.key) < (colors[$1.key] ?? 0, $1.key) }
      for (node, same) in zip(nodes, first) { names[node.key] = same.key }
    }
    return result
  }

  private func edges(_ names: [String: String]) -> [GraphEdge] {
    func name(_ key: String) -> String {
      // A node of a group may be of a group of accounts too.
      let first = names[key] ?? key
      return names[first] ?? first
    }
    var counts: [GraphEdge: Int] = [:]
    var order: [GraphEdge] = []
    for edge in graph.edges {
      var edge = edge
      edge.from = name(edge.from)
      edge.to = name(edge.to)
      if counts[edge] == nil { order.append(edge) }
      counts[edge, default: 0] += 1
    }
    return order.map { edge in
      var counted = edge
      counted.count = counts[edge] ?? 1
      return counted
    }
  }
}
