/// The lines of two texts that differ, with a line around them.
enum LineDiff {
  /// Beyond so many lines the search for the shortest difference takes too long.
  private static let longest = 2_000
  private static let most = 60

  /// Nil where one of both has a single line.
  static func lines(_ old: String, _ new: String) -> [ReportEntry.Line]? {
    let a = split(old)
    let b = split(new)
    guard max(a.count, b.count) > 1 else { return nil }
    var lines = merged(a, b)
    let kept = lines.indices.filter { index in
      lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.mark != .none }
    }
    lines = kept.map { lines[$0] }
    if lines.isEmpty { return [.init(mark: .none, text: "(the line endings differ)")] }
    guard lines.count > most else { return lines }
    return lines.prefix(most) + [.init(mark: .none, text: "… \(lines.count - most) more lines")]
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func merged(_ old: [String], _ new: [String]) -> [ReportEntry.Line] {
    guard old.count + new.count <= longest else {
      return old.map { .init(mark: .removed, text: $0) } + new.map { .init(mark: .added, text: $0) }
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [ReportEntry.Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append(.init(mark: .removed, text: old[i]))
        i += 1
      } else if added.contains(j) {
        lines.append(.init(mark: .added, text: new[j]))
        j += 1
      } else {
        lines.append(.init(mark: .none, text: new[j]))
        i += 1
        j += 1
      }
    }
    return lines
  }
}
