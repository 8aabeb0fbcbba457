/// Two files side by side in the form that `diff -u` made common and that `git apply` reads.
package enum UnifiedDiff {
  /// The changed parts with three lines around each; empty when not a byte differs.
  package static func text(old: [UInt8], new: [UInt8], oldName: String, newName: String) -> String {
    if old == new { return "" }
    let lines = DiffLine.merge(split(old), split(new))
    return "--- \(oldName)\n+++ \(newName)\n" + ranges(lines).map { hunk(lines, $0) }.joined()
  }

  /// Lines as bytes with their line feeds: Swift's own strings take a carriage return and a line feed for one
  /// character, and letters that only look alike for the same.
  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  private static func ranges(_ lines: [DiffLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for index in lines.indices where lines[index].kind != .same {
      let range = max(0, index - 3)..<min(lines.count, index + 4)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private static func hunk(_ lines: [DiffLine], _ range: Range<Int>) -> String {
    let before = lines[..<range.lowerBound]
    let inside = lines[range]
    let old = span(before.count { $0.kind != .added }, inside.count { $0.kind != .added })
    let new = span(before.count { $0.kind != .removed }, inside.count { $0.kind != .removed })
    return "@@ -\(old) +\(new) @@\n" + inside.map(\.text).joined()
  }

  /// An empty side is counted from the line before it, as diff does.
  private static func span(_ before: Int, _ count: Int) -> String {
    count == 0 ? "\(before),0" : "\(before + 1),\(count)"
  }
}
