import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis

/// An app with as little in it as a template may have.
struct Sketch: App {
  let name: String
  /// Stack IDs, each with a text that makes its template differ.
  let texts: KeyValuePairs<String, String>

  init(_ name: String, _ texts: KeyValuePairs<String, String>) {
    self.name = name
    self.texts = texts
  }

  var stacks: [Stack] {
    for (id, text) in texts {
      Stack(
        id, in: Account("111111111111", name: "home", region: .usEast1), description: text,
        file: "/package/stacks/Sketch.swift", line: 1, column: 1
      ) {
        Resource("AWS::S3::Bucket", "Bucket")
      }
    }
  }

  static func assembly(_ apps: [Sketch]) -> SynthesisResult { Synthesizer(root: "/package").synthesize(apps) }
}
