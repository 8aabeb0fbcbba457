import CrossAccountTestSupport
import Testing

@testable import CrossAccountAssembly

@Suite("Texts held by what differs from another one")
struct GeneratedTextTests {
  private static let base = (0..<40).map { "line \($0)\n" }.joined()

  @Test(
    "A text comes back as it was, byte by byte",
    arguments: [
      "", "\n", "a", "line 0\n", base, base + "x", base + "x\n", String(base.dropLast()), "x" + base,
      base.replacing("line 7", with: "a longer line 7"), base.replacing("line 7\n", with: ""),
      base.replacing("line 7\nline 8\n", with: "7\n8\n"), base.replacing("line 39\n", with: "line 39"),
      base.replacing("0", with: "é"), base.replacing("line 0\n", with: "line 0\n\n\n"),
    ])
  func roundTrip(text: String) {
    var texts = GeneratedTexts()
    for text in [Self.base, text, Self.base, text] {
      let held = texts.text(Array(text.utf8))
      #expect(held.bytes == Array(text.utf8))
      #expect(held.count == text.utf8.count)
    }
  }

  @Test("Random changes to random texts come back", arguments: 0..<50 as Range<UInt64>)
  func randomChanges(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var texts = GeneratedTexts()
    var text = (0..<60).map { _ in Self.line(&random) }
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let index = text.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<3, using: &random) {
        case 0: text[index] = Self.line(&random)
        case 1: text.insert(Self.line(&random), at: index)
        default: if text.count > 1 { text.remove(at: index) }
        }
      }
      let bytes = Array(text.joined().utf8)
      #expect(texts.text(bytes).bytes == bytes)
    }
  }

  @Test("A text is held beside another one only where most lines are the same")
  func mostLinesTheSame() throws {
    let base = Array(Self.base.utf8)
    let other = Array(Self.base.replacing("line 7", with: "seven").utf8)
    #expect(GeneratedText(other, from: base)?.bytes == other)
    let different = Array((0..<40).map { "other \($0)\n" }.joined().utf8)
    #expect(GeneratedText(different, from: base) == nil)
  }

  private static func line(_ random: inout SplitMix64) -> String {
    let length = Int.random(in: 0...20, using: &random)
    return String((0..<length).map { _ in "ab\n".randomElement(using: &random) ?? "a" }) + "\n"
  }
}
