import CrossAccountDiagnostics
import Testing

@Suite("Did you mean")
struct SpellingTests {
  @Test(
    "the nearest name is suggested when it is near enough",
    arguments: [
      ("--chekc", "--check"), ("lst", "list"), ("LIST", "list"), ("staginh", "staging"),
      ("production2", "production"), ("xyz", nil), ("list", nil), ("", nil), ("l", nil),
    ] as [(String, String?)])
  func nearest(name: String, meant: String?) {
    let names = ["--check", "list", "staging", "production"]
    #expect(Spelling.nearest(to: name, among: names) == meant)
    #expect(Spelling.suggestion(for: name, among: names) == (meant.map { "; did you mean '\($0)'?" } ?? ""))
  }

  @Test("of two that are equally near the first in the alphabet is suggested, in any order")
  func ties() {
    #expect(Spelling.nearest(to: "bale", among: ["male", "bake"]) == "bake")
    #expect(Spelling.nearest(to: "bale", among: ["bake", "male"]) == "bake")
  }
}
