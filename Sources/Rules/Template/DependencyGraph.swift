internal import CrossAccountCloudFormation

/// Names that depend on each other. Without recursion: a chain may be as long as a template.
struct DependencyGraph {
  struct Edge: Hashable {
    var from: String
    var to: String
    /// The property that makes the dependency.
    var path: PropertyPath
  }

  private let names: [String]
  private let indices: [String: Int]
  private var edges: [[Edge]]
  private var known: Set<[Int]> = []
  /// How many dependencies may still be followed: a template made to be slow is not searched to its end.
  private var work = 2_000_000

  init(_ names: [String]) {
    self.names = names
    indices = Dictionary(zip(names, names.indices)) { first, _ in first }
    edges = Array(repeating: [], count: names.count)
  }

  /// Of several ways from one name to another the first is kept. Unknown names are no part of the graph.
  mutating func add(_ name: String, dependsOn other: String, by path: PropertyPath) {
    guard let from = indices[name], let to = indices[other], known.insert([from, to]).inserted else { return }
    edges[from].append(Edge(from: name, to: other, path: path))
  }

  mutating func remove(_ cycle: [Edge]) {
    for edge in cycle {
      guard let from = indices[edge.from] else { continue }
      edges[from].removeAll { $0.to == edge.to }
    }
  }

  /// Cycles that share no dependency, each the shortest through its first name; takes them out.
  ///
  /// - Parameter limit: How many to look for at most.
  mutating func takeCycles(limit: Int) -> [[Edge]] {
    var cycles: [[Edge]] = []
    let candidates = namesOnCycles()
    for start in candidates {
      while cycles.count < limit, work > 0, let cycle = shortestCycle(through: start) {
        cycles.append(cycle)
        remove(cycle)
      }
    }
    return cycles
  }

  /// The names left when those that depend on nothing left have been taken away, again and again.
  private func namesOnCycles() -> [Int] {
    var dependents: [[Int]] = Array(repeating: [], count: names.count)
    var open = edges.map(\.count)
    for (from, list) in edges.enumerated() {
      for edge in list { if let to = indices[edge.to] { dependents[to].append(from) } }
    }
    var free = open.indices.filter { open[$0] == 0 }
    while let next = free.popLast() {
      for dependent in dependents[next] {
        open[dependent] -= 1
        if open[dependent] == 0 { free.append(dependent) }
      }
    }
    return open.indices.filter { open[$0] > 0 }
  }

  private mutating func shortestCycle(through start: Int) -> [Edge]? {
    var arrivals: [Int: Edge] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      work -= 1 + edges[queue[next]].count
      for edge in edges[queue[next]] {
        guard let to = indices[edge.to] else { continue }
        if to == start { return way(to: edge, from: start, arrivals) }
        guard arrivals[to] == nil else { continue }
        arrivals[to] = edge
        queue.append(to)
      }
      next += 1
    }
    return nil
  }

  private func way(to last: Edge, from start: Int, _ arrivals: [Int: Edge]) -> [Edge] {
    var way = [last]
    while let edge = way.last, let from = indices[edge.from], from != start, let arrival = arrivals[from] {
      way.append(arrival)
    }
    return way.reversed()
  }
}
