import Testing

@testable import SynthCommand

@Suite("Text in columns")
struct WrappingTests {
  @Test(
    "text is broken between words, and words never",
    arguments: [
      ("one two three", 7, 0, ["one two", "three"]), ("one two three", 7, 2, ["one two", "  three"]),
      ("one", 2, 2, ["one"]), ("", 10, 2, [""]), ("  a  b c", 6, 1, ["  a  b", " c"]),
      ("  averylongword b", 5, 2, ["  averylongword", "  b"]),
      ("exactly ten", 11, 0, ["exactly ten"]), ("exactly ten", 10, 0, ["exactly", "ten"]),
    ])
  func wrapping(text: String, width: Int, indent: Int, lines: [String]) {
    #expect(Wrapping.lines(text, width: width, indent: indent) == lines)
  }

  @Test("columns are as wide as their widest cell, and no line ends in spaces")
  func table() {
    let rows = [["a", "bb", "c"], ["aaa", "", "c"], ["a"], ["a", "b", ""]]
    #expect(Table(rows).lines(indent: " ") == [" a    bb  c", " aaa      c", " a", " a    b"])
    #expect(Table([]).lines() == [])
  }
}
