internal import CrossAccountSystem

/// The bytes of a generated file, held as what differs from another one where the two have most lines in common.
///
/// The templates of many accounts are nearly the same, and all of them stay until the last one is checked.
package struct GeneratedText: Sendable {
  /// Bytes of the other text, and behind them some of its own.
  private struct Run {
    var start: Int32
    var count: Int32
    var own: Int32
  }

  private let base: [UInt8]
  private let runs: [Run]
  private let own: [UInt8]
  package let count: Int

  /// A text by itself.
  package init(_ bytes: [UInt8]) {
    base = bytes
    runs = []
    own = []
    count = bytes.count
  }

  /// A text beside another one, by whole lines; nil where less than three quarters of it are the other one's.
  init?(_ bytes: [UInt8], from base: [UInt8]) {
    guard !bytes.isEmpty, bytes.count <= Int32.max, base.count <= Int32.max else { return nil }
    var runs: [Run] = []
    var own: [UInt8] = []
    var (position, basePosition) = (0, 0)
    while position < bytes.count {
      let same = Bytes.commonPrefix(bytes, position, base, basePosition)
      let end = position + same
      // What differs begins with its line, unless nothing differs any more.
      let line = end == bytes.count ? end : Bytes.line(before: end, notBefore: position, in: bytes)
      let next = end == bytes.count ? end : Bytes.line(after: end, in: bytes)
      if line == position, !runs.isEmpty {
        runs[runs.count - 1].own += Int32(next - line)
      } else {
        runs.append(
          Run(start: Int32(basePosition), count: Int32(line - position), own: Int32(next - line)))
      }
      own += bytes[line..<next]
      if own.count > bytes.count / 4 { return nil }
      basePosition = Bytes.line(after: basePosition + same, in: base)
      position = next
    }
    self.base = base
    self.runs = runs
    self.own = own
    count = bytes.count
  }

  /// Put together at each use.
  package var bytes: [UInt8] {
    if runs.isEmpty { return base }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var position = 0
    for run in runs {
      bytes += base[Int(run.start)..<Int(run.start + run.count)]
      bytes += own[position..<position + Int(run.own)]
      position += Int(run.own)
    }
    return bytes
  }
}
