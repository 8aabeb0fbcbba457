/// Leads from columns of a rewritten text back to those of the text it was made of. Lines stay the same.
struct ColumnShifts {
  private var shifts: [(start: Mark, distance: Int)] = []

  /// From `start`, a place in the rewritten text, to the end of its line, add `distance` to get the
  /// original column. Starts must be given in order.
  mutating func add(_ distance: Int, from start: Mark) {
    shifts.append((start, distance))
  }

  /// The distance in force at the end of what was added, on a line.
  func distance(onLine line: Int) -> Int {
    shifts.last.map { $0.start.line == line ? $0.distance : 0 } ?? 0
  }

  func original(_ mark: Mark) -> Mark {
    if shifts.isEmpty { return mark }
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      let start = shifts[middle].start
      if (start.line, start.column) <= (mark.line, mark.column) { low = middle + 1 } else { high = middle }
    }
    guard low > 0, shifts[low - 1].start.line == mark.line else { return mark }
    return Mark(line: mark.line, column: mark.column + shifts[low - 1].distance)
  }
}
