internal import CrossAccountAssembly

/// The lines of two texts that differ, with a line around them.
enum LineDiff {
  private static let most = 60

  /// Nil where one of both has a single line.
  static func lines(_ old: String, _ new: String) -> [ReportEntry.Line]? {
    let a = split(old)
    let b = split(new)
    guard max(a.count, b.count) > 1 else { return nil }
    var lines = DiffLine.merge(a, b).map { line in
      ReportEntry.Line(mark: line.kind.mark, text: String(decoding: line.bytes, as: UTF8.self))
    }
    let kept = lines.indices.filter { index in
      lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.mark != .none }
    }
    lines = kept.map { lines[$0] }
    if lines.isEmpty { return [.init(mark: .none, text: "(the line endings differ)")] }
    guard lines.count > most else { return lines }
    return lines.prefix(most) + [.init(mark: .none, text: "… \(lines.count - most) more lines")]
  }

  private static func split(_ text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

extension DiffLine.Kind {
  fileprivate var mark: ReportMark {
    switch self {
    case .same: .none
    case .removed: .removed
    case .added: .added
    }
  }
}
