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
      for _ in 0..<Int.random(in: 1...6, using: &generator) { mangle(&bytes, &generator) }
      do {
        let node = try YAMLReader.read(bytes)
        let again = try YAMLReader.read(YAMLWriter.write(node))
        #expect(again == node, "seed \(seed), bytes \(bytes)")
      } catch {
        #expect(!error.text(source: bytes, path: "x").isEmpty)
        #expect(!error.message.contains("\n"), "seed \(seed), bytes \(bytes)")
      }
    }
  }

  private func mangle(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: index)
    case 2: bytes.remove(at: index)
    case 3: bytes.removeLast(bytes.count - index)
    case 4: bytes.insert(contentsOf: bytes.suffix(from: index).prefix(9), at: bytes.count - index)
    default:
      let indicators = Array("[]{},:-?!&*#|>'\"%@`\\ \n\t~<=.0".utf8)
      bytes[index] = indicators[Int.random(in: 0..<indicators.count, using: &generator)]
    }
  }
}
