import CrossAccountYAML
import Testing

@Suite("Mangled text never crashes the reader")
struct MutationTests {
  private static let sources = [
    "A: !Sub \"${B}\\n\"\nC:\n  - - 1\n    - {d: 'e', f: [g, .inf]}\nH: |2-\n   i\n  j\n? k\n: >+\n  l\n\n",
    #"{"a": ["\ud83d\ude00", 1e5, {"b": null}], "c": "\/\u2028"}"#,
    "%YAML 1.1\n%TAG !e! !x\n---\n!e!y é: &a 12 # 🚀\n*b : !!int 0x1F\n...\n",
  ]

  @Test(
    "mangled bytes are read or refused, and what is read can be written and read again", arguments: 1...10)
  func mangled(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<400 {
      var bytes = Array(Self.sources[Int.random(in: 0..<Self.sources.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 1...6, using: &generator) { Mangling.mangle(&bytes, &generator) }
      do {
        let node = try DocumentReader.read(bytes, file: "x")
        let again = try YAMLReader.read(YAMLWriter.write(node))
        #expect(again == node, "seed \(seed), bytes \(bytes)")
      } catch {
        #expect(!error.text(source: bytes, path: "x").isEmpty)
        #expect(!error.message.contains("\n"), "seed \(seed), bytes \(bytes)")
      }
    }
  }
}
