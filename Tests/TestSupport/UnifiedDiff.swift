/// The difference of two texts as `diff -u` prints it.
public enum UnifiedDiff {
  /// Nil for equal texts.
  ///
  /// - Parameter context: How many equal lines to show around a change.
  public static func between(_ old: String, _ new: String, context: Int = 3) -> String? {
    guard old != new else { return nil }
    let lines = merged(
      old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    let changes = lines.indices.filter { lines[$0].sign != " " }
    var hunks: [Range<Int>] = []
    for change in changes {
      let range = max(0, change - context)..<min(lines.count, change + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks.map { text(of: $0, in: lines) }.joined(separator: "\n")
  }

  private struct Line {
    var sign: Character
    var text: String
  }

  private static func merged(_ old: [String], _ new: [String]) -> [Line] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append(Line(sign: "-", text: old[i]))
        i += 1
      } else if inserted.contains(j) {
        lines.append(Line(sign: "+", text: new[j]))
        j += 1
      } else {
        lines.append(Line(sign: " ", text: old[i]))
        i += 1
        j += 1
      }
    }
    return lines
  }

  private static func text(of hunk: Range<Int>, in lines: [Line]) -> String {
    let before = lines[..<hunk.lowerBound]
    let inside = lines[hunk]
    let old = "\(before.filter { $0.sign != "+" }.count + 1),\(inside.filter { $0.sign != "+" }.count)"
    let new = "\(before.filter { $0.sign != "-" }.count + 1),\(inside.filter { $0.sign != "-" }.count)"
    return (["@@ -\(old) +\(new) @@"] + inside.map { "\($0.sign)\($0.text)" }).joined(separator: "\n")
  }
}
