/// Where everything stands, in pixels: homes on the left, the accounts they reach on the right; in each account
/// the side that faces the other one holds the roles.
struct GraphLayout {
  struct Box {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  static let nodeWidth = 196
  static let nodeHeight = 44
  static let gap = 14
  static let titleHeight = 50
  /// Between the two columns of a box, and between the columns of boxes: room for arrows and their labels.
  static let innerGap = 70
  static let outerGap = 260
  static let margin = 20

  private(set) var accounts: [(account: GraphAccount, box: Box)] = []
  private(set) var nodes: [String: Box] = [:]
  private(set) var width = 0
  private(set) var height = 0

  init(_ graph: AccessGraph) {
    let shown = graph.accounts.filter { !$0.nodes.isEmpty }
    let homes = shown.filter(\.isHome)
    let spokes = shown.filter { !$0.isHome }
    let leftWidth = homes.map { Self.width($0) }.max() ?? 0
    let heights = [Self.height(homes), Self.height(spokes)]
    let tallest = heights.max() ?? 0
    // The shorter column stands in the middle of the longer one.
    place(homes, x: Self.margin, y: Self.margin + (tallest - heights[0]) / 2, facesRight: true)
    let start = Self.margin + (homes.isEmpty ? 0 : leftWidth + Self.outerGap)
    place(spokes, x: start, y: Self.margin + (tallest - heights[1]) / 2, facesRight: false)
    width = (accounts.map { $0.box.x + $0.box.width }.max() ?? 0) + Self.margin
    height = (accounts.map { $0.box.y + $0.box.height }.max() ?? 0) + Self.margin
  }

  private static func columns(_ account: GraphAccount, facesRight: Bool) -> [[GraphNode]] {
    let roles = account.nodes.filter { $0.kind == .role || $0.kind == .outsider }
    let others =
      account.nodes.filter { $0.kind == .function } + account.nodes.filter { $0.kind == .resource }
    return (facesRight ? [others, roles] : [roles, others]).filter { !$0.isEmpty }
  }

  private static func width(_ account: GraphAccount) -> Int {
    let columns = columns(account, facesRight: true).count
    return columns * nodeWidth + (columns - 1) * innerGap + 2 * gap
  }

  private static func height(_ account: GraphAccount) -> Int {
    let rows = columns(account, facesRight: true).map(\.count).max() ?? 0
    return titleHeight + rows * (nodeHeight + gap) + gap
  }

  private static func height(_ accounts: [GraphAccount]) -> Int {
    accounts.reduce(0) { $0 + height($1) + gap }
  }

  private mutating func place(_ all: [GraphAccount], x: Int, y: Int, facesRight: Bool) {
    var y = y
    for account in all {
      let box = Box(x: x, y: y, width: Self.width(account), height: Self.height(account))
      accounts.append((account, box))
      var left = x + Self.gap
      for column in Self.columns(account, facesRight: facesRight) {
        let inner = box.height - Self.titleHeight - Self.gap
        var top = y + Self.titleHeight + (inner - column.count * (Self.nodeHeight + Self.gap) + Self.gap) / 2
        for node in column {
          nodes[node.key] = Box(x: left, y: top, width: Self.nodeWidth, height: Self.nodeHeight)
          top += Self.nodeHeight + Self.gap
        }
        left += Self.nodeWidth + Self.innerGap
      }
      y += box.height + Self.gap
    }
  }
}
