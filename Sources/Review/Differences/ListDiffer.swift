internal import CrossAccountCloudFormation

/// Finds which elements of two lists belong together, in time that grows little faster than the lists.
struct ListDiffer {
  private let old: [Value]
  private let new: [Value]
  private(set) var items: [ValueChange.Item] = []

  /// Beyond so many elements on both sides, those left over are not compared with each other.
  private static let mostPairs = 2_500

  init(_ old: [Value], _ new: [Value]) {
    self.old = old
    self.new = new
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter, old[head].isSame(as: new[head]) { head += 1 }
    var tail = 0
    while tail < shorter - head, old[old.count - 1 - tail].isSame(as: new[new.count - 1 - tail]) {
      tail += 1
    }
    compare(Array(head..<old.count - tail), Array(head..<new.count - tail))
  }

  private mutating func compare(_ olds: [Int], _ news: [Int]) {
    let kept = CommonElements.find(olds.map { old[$0] }, news.map { new[$0] })
    let keptOld = Set(kept.map { olds[$0.old] })
    let keptNew = Set(kept.map { news[$0.new] })
    var gone = olds.filter { !keptOld.contains($0) }
    var come = news.filter { !keptNew.contains($0) }
    // What carries the same name is the same element, then what resembles most.
    pair(&gone, &come) { ItemIdentity.of($0) }
    pairEqual(&gone, &come)
    if gone.count == 1, come.count == 1 { pairRemaining(&gone, &come) }
    pairSimilar(&gone, &come)
    items += gone.map { .init(old: $0, new: nil, change: .removed(old[$0])) }
    items += come.map { .init(old: nil, new: $0, change: .added(new[$0])) }
    items.sort { ($0.new ?? $0.old ?? 0, $0.old ?? 0) < ($1.new ?? $1.old ?? 0, $1.old ?? 0) }
  }

  private mutating func add(_ i: Int, _ j: Int) {
    items.append(.init(old: i, new: j, change: ValueChange.between(old[i], new[j])))
  }

  /// Pairs elements with an identity that is unique on both sides.
  private mutating func pair(
    _ gone: inout [Int], _ come: inout [Int], by identity: (Value) -> Value?
  ) {
    func unique(_ places: [Int], _ list: [Value]) -> [Value: Int] {
      var found: [Value: Int] = [:]
      var repeated: Set<Value> = []
      for place in places {
        guard let name = identity(list[place]) else { continue }
        if found.updateValue(place, forKey: name) != nil { repeated.insert(name) }
      }
      return found.filter { !repeated.contains($0.key) }
    }
    let (before, after) = (unique(gone, old), unique(come, new))
    var paired: (Set<Int>, Set<Int>) = ([], [])
    for (name, i) in before.sorted(by: { $0.value < $1.value }) {
      guard let j = after[name] else { continue }
      add(i, j)
      paired.0.insert(i)
      paired.1.insert(j)
    }
    gone.removeAll { paired.0.contains($0) }
    come.removeAll { paired.1.contains($0) }
  }

  /// An element that is at another place only.
  private mutating func pairEqual(_ gone: inout [Int], _ come: inout [Int]) {
    var places: [Value: [Int]] = [:]
    for i in gone.reversed() { places[old[i], default: []].append(i) }
    var moved: Set<Int> = []
    come.removeAll { j in
      guard let i = places[new[j]]?.last, old[i].isSame(as: new[j]) else { return false }
      places[new[j]]?.removeLast()
      items.append(.init(old: i, new: j, change: nil))
      moved.insert(i)
      return true
    }
    gone.removeAll { moved.contains($0) }
  }

  private mutating func pairRemaining(_ gone: inout [Int], _ come: inout [Int]) {
    let (a, b) = (old[gone[0]], new[come[0]])
    guard a.object != nil && b.object != nil || Self.isScalar(a) && Self.isScalar(b) else { return }
    // Two names are never one element under another name.
    if let x = ItemIdentity.of(a), let y = ItemIdentity.of(b), x != y { return }
    add(gone[0], come[0])
    gone = []
    come = []
  }

  private static func isScalar(_ value: Value) -> Bool {
    switch value {
    case .list, .object: false
    default: true
    }
  }

  private mutating func pairSimilar(_ gone: inout [Int], _ come: inout [Int]) {
    guard gone.count * come.count <= Self.mostPairs else { return }
    var candidates: [(score: Int, i: Int, j: Int)] = []
    for i in gone {
      for j in come {
        let score = Similarity.score(old[i], new[j])
        if score > 0 { candidates.append((score, i, j)) }
      }
    }
    candidates.sort { ($1.score, $0.i, $0.j) < ($0.score, $1.i, $1.j) }
    var used: (Set<Int>, Set<Int>) = ([], [])
    for (_, i, j) in candidates where !used.0.contains(i) && !used.1.contains(j) {
      used.0.insert(i)
      used.1.insert(j)
      add(i, j)
    }
    gone.removeAll { used.0.contains($0) }
    come.removeAll { used.1.contains($0) }
  }
}
