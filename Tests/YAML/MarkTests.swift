import CrossAccountYAML
import Testing

@Suite("Each node knows where it was read")
struct MarkTests {
  @Test("marks count lines and characters from 1, a tagged node's at its tag")
  func marks() throws {
    let text = "# é\nA: 1\r\nÉé:\n  - x\n  - !Ref y\n  - {k: [v]}\nB: |\n  t\nC:\n"
    let root = try read(text)
    #expect(root.mark == Mark(line: 2, column: 1))
    #expect(root["A"]?.mark == Mark(line: 2, column: 4))
    let list = try #require(root["Éé"])
    #expect(list.mark == Mark(line: 4, column: 3))
    #expect(
      list.items?.map(\.mark) == [
        Mark(line: 4, column: 5), Mark(line: 5, column: 5), Mark(line: 6, column: 5),
      ])
    #expect(list.items?.last?["k"]?.items?.first?.mark == Mark(line: 6, column: 10))
    #expect(root["B"]?.mark == Mark(line: 7, column: 4))
    #expect(root["C"]?.mark == Mark(line: 9, column: 3))
    #expect(root.entries?.map { $0.keyMark?.line } == [2, 3, 7, 9])
  }

  @Test("a byte order mark takes no column")
  func byteOrderMark() throws {
    #expect(try read("\u{FEFF}a: 1").entries?.first?.keyMark == Mark(line: 1, column: 1))
  }
}
