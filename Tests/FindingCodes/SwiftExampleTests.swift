import CrossAccount
import CrossAccountDiagnostics
import CrossAccountPackaging
import CrossAccountSynthesis
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Examples in Swift")
struct SwiftExampleTests {
  @Test("are compiled as they stand in the catalogue")
  func current() throws {
    let text = SwiftExampleFile.text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(toFile: SwiftExampleFile.path, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOfFile: SwiftExampleFile.path, encoding: .utf8)
    let difference = TextDifference.between(written, text)
    #expect(
      difference == nil, "RECORD_SNAPSHOTS=1 swift test --filter FindingCodesTests\n\(difference ?? "")")
  }

  @Test("report their code, with one of its severities", arguments: SwiftExampleFile.examples)
  func reported(_ code: FindingCode) throws {
    let app = try #require(SwiftExamples.app(code.code))
    let handlers = try Self.handlers[code.code].map { try TemporaryFolder($0) }
    let synthesizer = Synthesizer(
      root: PackageRoot.path,
      readPackage: { path throws(PackagingError) in try HandlerDirectory.read(handlers?.path ?? path) })
    let findings = synthesizer.synthesize([app]).diagnostics.all
    let severities = Set(findings.filter { $0.code == code.code }.map(\.severity))
    #expect(!severities.isEmpty, "\(findings.map { $0.text(relativeTo: nil) })")
    #expect(severities.isSubset(of: code.severities))
  }

  /// What is in the folder of the handler, where the example says so in a comment.
  private static let handlers: [String: KeyValuePairs<String, String>] = [
    "handler-file-missing": ["main.py": "def handler(event, context): pass\n"],
    "handler-function-missing": ["main.py": "def report(event, context): pass\n"],
    "bootstrap-missing": ["reports": "#!/bin/sh\n"],
  ]
}
