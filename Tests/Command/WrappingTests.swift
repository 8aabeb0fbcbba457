import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

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

  @Test("columns share the width by need, and what does not fit goes on below")
  func wrapped() {
    let table = WrappedTable([
      [["Who"], ["may do what"]],
      [["a-role-of-a-long-name", "  in account"], ["reads all", "  of it again"]],
    ])
    #expect(
      table.lines(width: 24) == [
        ["Who          may do what"],
        ["a-role-of-   reads all", "  a-long-      of it", "  name           again", "  in", "    account"],
      ])
  }

  @Test("nothing of a wrapped cell is lost, and no line is wider than asked", arguments: 1...60)
  func whole(width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    let rows = (0..<6).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          String(
            (0..<Int.random(in: 0...40, using: &random)).map { _ in
              "ab-/: ".randomElement(using: &random) ?? "a"
            })
        }
      }
    }
    for (row, lines) in zip(rows, WrappedTable(rows).lines(width: width)) {
      #expect(lines.allSatisfy { $0.count <= max(width, 3 + 2 * 2) })
      func letters(_ texts: [String]) -> [Character: Int] {
        texts.joined().reduce(into: [:]) { counts, letter in
          if letter != " " { counts[letter, default: 0] += 1 }
        }
      }
      #expect(letters(lines) == letters(row.flatMap { $0 }))
    }
  }
}
