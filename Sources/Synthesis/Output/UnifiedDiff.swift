/// Two texts side by side in the form that `diff -u` made common.
public enum UnifiedDiff {
  private enum Line {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// The changed parts with three lines around each; empty when nothing differs.
  public static func text(old: String, new: String, oldName: String, newName: String) -> String {
    let lines = merge(split(old), split(new))
    let hunks = hunks(lines)
    if hunks.isEmpty { return "" }
    return "--- \(oldName)\n+++ \(newName)\n" + hunks.joined()
  }

  private static func split(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func merge(_ old: [String], _ new: [String]) -> [Line] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        lines.append(.removed(old[i]))
        i += 1
      } else if j < new.count, added.contains(j) {
        lines.append(.added(new[j]))
        j += 1
      } else {
        lines.append(.same(old[i]))
        i += 1
        j += 1
      }
    }
    return lines
  }

  private static func hunks(_ lines: [Line]) -> [String] {
    let changed = lines.indices.filter { if case .same = lines[$0] { false } else { true } }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - 3)..<min(lines.count, index + 4)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.map { hunk(lines, $0) }
  }

  private static func hunk(_ lines: [Line], _ range: Range<Int>) -> String {
    var oldStart = 0
    var newStart = 0
    for line in lines[..<range.lowerBound] {
      if case .added = line {} else { oldStart += 1 }
      if case .removed = line {} else { newStart += 1 }
    }
    var body = ""
    var oldCount = 0
    var newCount = 0
    for line in lines[range] {
      switch line {
      case .same(let text):
        body += " \(text)\n"
        oldCount += 1
        newCount += 1
      case .removed(let text):
        body += "-\(text)\n"
        oldCount += 1
      case .added(let text):
        body += "+\(text)\n"
        newCount += 1
      }
    }
    // An empty side is counted from the line before it, as diff does.
    let old = oldCount == 0 ? "\(oldStart),0" : "\(oldStart + 1),\(oldCount)"
    let new = newCount == 0 ? "\(newStart),0" : "\(newStart + 1),\(newCount)"
    return "@@ -\(old) +\(new) @@\n\(body)"
  }
}
