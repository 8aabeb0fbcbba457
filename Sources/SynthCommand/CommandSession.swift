internal import CloudFormation
internal import Diagnostics

/// What the actions of a run share: where to print, what was asked for, where things are.
struct CommandSession {
  let console: Console
  let options: Options
  let folders: Folders
  /// Whether all apps are synthesized, so that files of others are stale.
  let ownsFolder: Bool

  /// Prints findings, and how many there are of each kind when the run ends with them.
  func report(_ diagnostics: DiagnosticList, isFinal: Bool) {
    let all = diagnostics.sorted
    if options.json, isFinal {
      let value: Value = ["version": 1, "diagnostics": .list(all.map { $0.value(relativeTo: folders.root) })]
      console.out(value.json(pretty: true) + "\n")
      return
    }
    for diagnostic in all {
      if options.quiet, diagnostic.severity < .error { continue }
      console.error(paint(diagnostic.text(relativeTo: folders.root)) + "\n")
    }
    let errors = all.count { $0.severity == .error }
    if isFinal, errors > 0 {
      let plural = errors == 1 ? "1 error" : "\(errors) errors"
      console.error("\(plural); nothing was written.\n")
    }
  }

  private func paint(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (kind, style) in [(" error: ", Console.Style.red), (" warning: ", .yellow), (" note: ", .cyan)] {
        if let range = Self.place(of: kind, in: line) {
          let word = String(line[range].dropFirst().dropLast())
          return String(line[..<range.lowerBound]) + " " + console.paintError(word, style, options.color)
            + " "
            + String(line[range.upperBound...])
        }
      }
      return String(line)
    }.joined(separator: "\n")
  }

  private static func place(of word: String, in line: Substring) -> Range<Substring.Index>? {
    var start = line.startIndex
    while let space = line[start...].firstIndex(of: " ") {
      if line[space...].hasPrefix(word) { return space..<line.index(space, offsetBy: word.count) }
      start = line.index(after: space)
    }
    return nil
  }
}
