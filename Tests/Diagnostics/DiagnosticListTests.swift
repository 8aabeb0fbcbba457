import CrossAccountDiagnostics
import Testing

@Suite("Findings of a run")
struct DiagnosticListTests {
  private func location(_ file: String, _ line: Int, _ column: Int = 1)
    -> CrossAccountDiagnostics.SourceLocation
  {
    CrossAccountDiagnostics.SourceLocation(file: file, line: line, column: column)
  }

  @Test("they come in the order of the source, those without a place last, as reported among equals")
  func order() {
    var list = DiagnosticList()
    list.report([
      .error("no-place-1", "", at: nil), .error("b2", "", at: location("b", 2)),
      .error("b10", "", at: location("b", 10)), .error("no-place-2", "", at: nil),
      .error("a3-9", "", at: location("a", 3, 9)), .error("a3-2", "", at: location("a", 3, 2)),
      .warning("a3-2-second", "", at: location("a", 3, 2)),
    ])
    #expect(
      list.sorted.map(\.code) == ["a3-2", "a3-2-second", "a3-9", "b2", "b10", "no-place-1", "no-place-2"])
  }

  @Test("one fault reached on two ways is reported once")
  func duplicates() {
    var list = DiagnosticList()
    for line in [1, 1, 2] { list.report(.error("x", "m", at: location("a", line))) }
    #expect(list.all.count == 2)
  }

  @Test("only errors are errors")
  func errors() {
    var list = DiagnosticList()
    #expect(!list.hasErrors)
    list.report(.warning("w", "m", at: nil))
    list.report(Diagnostic(.note, code: "n", "m", at: nil))
    #expect(!list.hasErrors)
    list.report(.error("e", "m", at: nil))
    #expect(list.hasErrors)
    #expect(list.all.map(\.severity).max() == .error)
  }
}
