import CrossAccount
import CrossAccountDiagnostics
import CrossAccountPackaging
import CrossAccountSynthesis
import Foundation

/// The folder of these tests, from which files are named.
let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .path(percentEncoded: false).trimmingSuffix("/")

/// Synthesizes apps whose packages all hold the same Python handler.
func synthesize(_ apps: any App...) -> SynthesisResult {
  Synthesizer(root: root, readPackage: { _ in Packages.python }).synthesize(apps)
}

/// The templates of an app as text, by the IDs of its stacks.
func templates(_ app: any App) -> [String: String] {
  let stacks = synthesize(app).apps.flatMap(\.stacks)
  return Dictionary(uniqueKeysWithValues: stacks.map { ($0.id, String(decoding: $0.bytes, as: UTF8.self)) })
}

/// The findings about apps as the command prints them.
func printed(_ assembly: SynthesisResult) -> String {
  assembly.diagnostics.sorted.map { $0.text(relativeTo: root) }.joined(separator: "\n")
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
