import CrossAccount
import CrossAccountDiagnostics
import CrossAccountPackaging
import CrossAccountSynthesis
import Foundation

/// What a user reads about apps that cannot be synthesized.
///
/// Each place is shown by the mark that its line of Swift ends in: `// <role>` reads as `<role>`. A place
/// without a mark, or whose column is not at a call on the line, stays a file with line and column.
func refusal(
  _ apps: any App...,
  readPackage: @escaping @Sendable (String) throws(PackagingError) -> HandlerDirectory = {
    path throws(PackagingError) in Packages.python
  }
) -> String {
  let assembly = Synthesizer(root: root, readPackage: readPackage).synthesize(apps)
  return (assembly.diagnostics.hasErrors ? "" : "let through\n") + marked(assembly)
}

/// What a user reads about apps that are synthesized all the same.
func remarks(_ apps: any App...) -> String {
  let assembly = Synthesizer(root: root, readPackage: { _ in Packages.python }).synthesize(apps)
  return (assembly.diagnostics.hasErrors ? "refused\n" : "") + marked(assembly)
}

private func marked(_ assembly: SynthesisResult) -> String {
  var text = assembly.diagnostics.sorted.map { $0.text(relativeTo: "\0") }.joined(separator: "\n")
  let places = assembly.diagnostics.all.flatMap { [$0.location] + $0.notes.map(\.location) }
  for place in Set(places.compactMap(\.self)) {
    guard let mark = mark(at: place) else { continue }
    text = text.replacing("\(place): ", with: "\(mark): ")
  }
  return text
}

private func mark(at place: SourceLocation) -> String? {
  guard let source = try? String(contentsOfFile: place.file, encoding: .utf8) else { return nil }
  let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  guard lines.indices.contains(place.line - 1) else { return nil }
  let line = lines[place.line - 1]
  let column = line.utf8.dropFirst(place.column - 1).first ?? 0
  let isCall = column == UInt8(ascii: "(") || Character(Unicode.Scalar(column)).isLetter
  guard isCall, let mark = line.firstMatch(of: #/// (<[^>]+>)$/#) else { return nil }
  return String(mark.1)
}
