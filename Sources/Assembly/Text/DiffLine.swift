/// A line of a unified diff.
package struct DiffLine {
  package enum Kind: String {
    case same = " "
    case removed = "-"
    case added = "+"
  }

  package var kind: Kind
  /// With its line feed; only the last line of a file may be without one.
  package var bytes: ArraySlice<UInt8>

  var text: String {
    let line = kind.rawValue + String(decoding: bytes, as: UTF8.self)
    return bytes.last == UInt8(ascii: "\n") ? line : line + "\n\\ No newline at end of file\n"
  }

  /// From so many lines on, the search for the shortest difference takes more time and memory than its
  /// brevity is worth.
  private static let searchLimit = 4000

  /// All lines of both sides, in an order from which either side can be read.
  package static func merge(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [DiffLine] {
    let shorter = min(old.count, new.count)
    let head = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let tail =
      (0..<shorter - head).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? shorter - head
    return old[..<head].map { DiffLine(kind: .same, bytes: $0) }
      + middle(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]))
      + old[(old.count - tail)...].map { DiffLine(kind: .same, bytes: $0) }
  }

  private static func middle(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [DiffLine] {
    if old.count + new.count > searchLimit {
      return old.map { DiffLine(kind: .removed, bytes: $0) } + new.map { DiffLine(kind: .added, bytes: $0) }
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [DiffLine] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append(DiffLine(kind: .removed, bytes: old[i]))
        i += 1
      } else if added.contains(j) {
        lines.append(DiffLine(kind: .added, bytes: new[j]))
        j += 1
      } else {
        lines.append(DiffLine(kind: .same, bytes: old[i]))
        i += 1
        j += 1
      }
    }
    return lines
  }
}
