internal import CrossAccountIAMPolicy

extension AccessModel {
  /// More combinations than these are not tried.
  private static let mostCombinations = 512

  /// Whether a principal may assume a role if it chooses well: its external ID, the session's name, tags and source
  /// identity are its own choice, which the conditions of both sides are solved for together.
  ///
  /// - Parameter wishes: What is tried first.
  mutating func solve(_ assumption: Assumption, wishes: AssumeRoleTerms) -> Decision {
    let first = decide(assumption, on: wishes).decision
    if first.outcome == .allowed { return first }
    let choices = policies(assumption).choices(
      for: request("sts:AssumeRole", assumption, wishes.context(for: "sts:AssumeRole")),
      shape: AssumeRoleTerms.shape)
    if choices.values.isEmpty, choices.doubt == nil { return first }
    var best = first
    var doubt = choices.doubt
    var tried = 0
    var combinations = Combinations(choices.values)
    while let combination = combinations.next() {
      tried += 1
      if tried > Self.mostCombinations {
        doubt = doubt ?? "the conditions of both sides can be met in too many ways to try them all"
        break
      }
      var terms = AssumeRoleTerms(sessionName: "*")
      for (key, value) in combination { terms.set(choices.names[key] ?? key, to: value) }
      let decision = decide(assumption, on: terms).decision
      if decision.outcome == .allowed { return decision }
      if decision.outcome == .unknown, best.outcome != .unknown { best = decision }
    }
    if best.outcome == .unknown || doubt == nil { return best }
    return Decision(
      outcome: .unknown,
      reason: "whether conditions on both sides can be met together is not known: \(doubt ?? "")")
  }
}

/// Every way to pick one value for each key.
private struct Combinations: IteratorProtocol {
  private let keys: [String]
  private let values: [[String?]]
  /// Nil behind the last one.
  private var positions: [Int]?

  init(_ values: [String: [String?]]) {
    keys = values.keys.sorted()
    self.values = keys.map { values[$0] ?? [] }
    positions = self.values.contains(where: \.isEmpty) ? nil : keys.map { _ in 0 }
  }

  mutating func next() -> [(key: String, value: String?)]? {
    guard let current = positions else { return nil }
    advance(current)
    return keys.indices.map { (keys[$0], values[$0][current[$0]]) }
  }

  private mutating func advance(_ current: [Int]) {
    var following = current
    for index in following.indices {
      following[index] += 1
      if following[index] < values[index].count {
        positions = following
        return
      }
      following[index] = 0
    }
    positions = nil
  }
}
