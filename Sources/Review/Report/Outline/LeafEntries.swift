internal import CrossAccountCloudFormation

/// A change of a value as a line of the report.
enum LeafEntries {
  static func entry(_ leaf: LeafChange) -> ReportEntry {
    let label: [ReportSpan] = leaf.path.isEmpty ? [] : [ReportSpan(leaf.path, .code), ": "]
    switch leaf.content {
    case .added(let value): return ReportEntry(.added, label + [ReportSpan(text(value), .code)])
    case .removed(let value): return ReportEntry(.removed, label + [ReportSpan(text(value), .code)])
    case .replaced(let old, let new):
      let (a, b) = (text(old), text(new))
      if a.utf8.count + b.utf8.count <= 160 {
        return ReportEntry(.changed, label + [ReportSpan(a, .code), " → ", ReportSpan(b, .code)])
      }
      return ReportEntry(
        .changed, leaf.path.isEmpty ? ["value"] : [ReportSpan(leaf.path, .code)],
        children: [
          ReportEntry(.removed, [ReportSpan(a, .code)]), ReportEntry(.added, [ReportSpan(b, .code)]),
        ])
    case .text(let lines): return ReportEntry(.changed, Array(label.prefix(1)), lines: lines)
    case .said(let sentence): return ReportEntry(.changed, label + [ReportSpan(sentence)])
    }
  }

  /// From so many bytes on a value is cut; the JSON format has all of it.
  private static let longest = 1_200

  static func text(_ value: Value) -> String {
    let text = ValueText.inline(value)
    guard text.utf8.count > longest else { return text }
    return String(text.prefix(longest / 2)) + "… (\(text.utf8.count) bytes)"
  }
}
