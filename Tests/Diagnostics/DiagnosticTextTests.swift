import CrossAccountDiagnostics
import Testing

@Suite("Findings as text")
struct DiagnosticTextTests {
  private static let place = CrossAccountDiagnostics.SourceLocation(
    file: "/package/stacks/Audit.swift", line: 28, column: 5)

  @Test(
    "a finding reads like a compiler's",
    arguments: [
      (
        Diagnostic.error("role-name", "the name is too long", at: place),
        "stacks/Audit.swift:28:5: error: the name is too long [role-name]"
      ),
      (Diagnostic.warning("budget", "nearly full", at: nil), "warning: nearly full [budget]"),
      (
        Diagnostic.error(
          "x", "twice", at: place, notes: [.init("the other one", at: place), .init("rename one of them")]),
        """
        stacks/Audit.swift:28:5: error: twice [x]
        stacks/Audit.swift:28:5: note: the other one
        note: rename one of them
        """
      ),
      (
        Diagnostic(.note, code: "y", "look", at: .init(file: "/elsewhere/A.swift", line: 1, column: 2)),
        "/elsewhere/A.swift:1:2: note: look [y]"
      ),
    ])
  func text(diagnostic: Diagnostic, text: String) {
    #expect(diagnostic.text(relativeTo: "/package") == text)
    #expect(diagnostic.text(relativeTo: "/package/") == text)
  }

  @Test("the severity may be shown otherwise, and nothing else is")
  func word() {
    let diagnostic = Diagnostic.error("x", "an error: in words", at: nil, notes: [.init("and a note: of it")])
    #expect(
      diagnostic.text(relativeTo: "/") { "<\($0.rawValue)>" }
        == "<error>: an error: in words [x]\n<note>: and a note: of it")
  }

  @Test("a folder that only begins alike is not the root")
  func neighbours() {
    let location = CrossAccountDiagnostics.SourceLocation(file: "/package-2/A.swift", line: 1, column: 1)
    #expect(location.relative(to: "/package") == location)
  }
}
