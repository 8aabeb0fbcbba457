/// Rows in columns that share the width; what does not fit into a cell goes on in its next line.
struct WrappedTable {
  /// The lines of a cell. A line may be wider than its column.
  typealias Cell = [String]

  private let rows: [[Cell]]
  private let gap = 2

  init(_ rows: [[Cell]]) { self.rows = rows }

  /// The lines of each row, at most `width` columns wide.
  func lines(width: Int) -> [[String]] {
    let widths = self.widths(width)
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in cell.flatMap { Self.wrapped($0, width) } }
      return (0..<(cells.map(\.count).max() ?? 0)).map { line in
        var text = ""
        for (cell, width) in zip(cells, widths) {
          let part = line < cell.count ? cell[line] : ""
          text += part + String(repeating: " ", count: width + gap - part.count)
        }
        while text.last == " " { text.removeLast() }
        return text
      }
    }
  }

  /// Columns that need less than an even share leave the rest to the others.
  private func widths(_ width: Int) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    let needed = (0..<count).map { column in
      rows.compactMap { column < $0.count ? $0[column].map(\.count).max() : nil }.max() ?? 0
    }
    var widths = needed
    var left = max(count, width - gap * (count - 1))
    let byNeed = needed.indices.sorted { needed[$0] < needed[$1] }
    for (index, column) in byNeed.enumerated() {
      let share = max(1, left / (count - index))
      widths[column] = min(needed[column], share)
      left -= widths[column]
    }
    return widths
  }

  /// Broken between words, and inside of a word only where it is wider than the column. What goes on stands a step
  /// behind its beginning.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    let indent = min(text.prefix { $0 == " " }.count + 2, width / 2)
    let margin = String(repeating: " ", count: indent)
    return Wrapping.lines(text, width: width, indent: indent).flatMap { line -> [String] in
      var pieces: [String] = []
      var rest = line
      while rest.count > width {
        let head = rest.prefix(width)
        // Names and ARNs are read in their parts.
        let end = head.lastIndex { "-/:.".contains($0) }.map(head.index(after:))
        let cut = end.map { head.distance(from: head.startIndex, to: $0) > indent * 2 } == true ? end : nil
        pieces.append(String(head[..<(cut ?? head.endIndex)]))
        rest = margin + rest[(cut ?? head.endIndex)...]
      }
      return pieces + [rest]
    }
  }
}
