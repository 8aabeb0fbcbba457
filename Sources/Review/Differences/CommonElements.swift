internal import CrossAccountCloudFormation

/// Elements that two lists have in common in the same order: the longest such row where no element repeats, a
/// long one elsewhere.
enum CommonElements {
  static func find(_ old: [Value], _ new: [Value]) -> [(old: Int, new: Int)] {
    if old.isEmpty || new.isEmpty { return [] }
    var places: [Value: [Int]] = [:]
    for i in old.indices.reversed() { places[old[i], default: []].append(i) }
    var matches: [(old: Int, new: Int)] = []
    for j in new.indices {
      // The first of several equal ones goes with the first.
      guard let i = places[new[j]]?.popLast(), old[i].isSame(as: new[j]) else { continue }
      matches.append((i, j))
    }
    return increasing(matches)
  }

  /// The longest part in which the places in the old list increase too.
  private static func increasing(_ matches: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    /// For each length the match that ends a row of it with the least place.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: matches.count)
    for index in matches.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if matches[ends[middle]].old < matches[index].old { low = middle + 1 } else { high = middle }
      }
      previous[index] = low == 0 ? nil : ends[low - 1]
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var row: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      row.append(matches[index])
      next = previous[index]
    }
    return row.reversed()
  }
}
