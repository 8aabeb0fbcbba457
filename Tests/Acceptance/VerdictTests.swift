import CrossAccountTestSupport
import Testing

@Suite("Verdicts that are kept")
struct VerdictTests {
  private let folder: TemporaryFolder
  private var place: String { folder.file("verdicts") }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("venv/pyvenv.cfg", "version = 3.11.7\n")
    try folder.write("venv/lib/python3.11/site-packages/linter-1.0.dist-info/METADATA", "")
    try folder.write("venv/lib/python3.11/site-packages/yaml-6.0.dist-info/METADATA", "")
  }

  private func verdicts(_ program: String = "program") throws -> Verdicts {
    try Verdicts(of: program, environment: folder.file("venv"), in: place)
  }

  private func judge(_ text: String) throws -> String {
    try verdicts().verdicts(on: ["name": text]) { _ in ["name": "verdict"] }["name"] ?? ""
  }

  @Test("hold for the same judge and the same text")
  func kept() throws {
    #expect(try verdicts().verdict(on: "text") == nil)
    #expect(try judge("text") == "verdict")
    #expect(try verdicts().verdict(on: "text") == "verdict")
  }

  @Test("hold for no other text", arguments: ["text ", "tex", "", "TEXT"])
  func otherText(_ text: String) throws {
    #expect(try judge("text") == "verdict")
    #expect(try verdicts().verdict(on: text) == nil)
  }

  @Test(
    "hold for no other program, library, or version of one",
    arguments: [
      "venv/lib/python3.11/site-packages/linter-1.1.dist-info/METADATA",
      "venv/lib/python3.12/site-packages/none.dist-info/METADATA", "venv/pyvenv.cfg",
    ])
  func otherJudge(_ edit: String) throws {
    #expect(try judge("text") == "verdict")
    #expect(try verdicts("program, edited").verdict(on: "text") == nil)
    // The border between judge and text counts.
    #expect(try verdicts("programte").verdict(on: "xt") == nil)
    #expect(try verdicts().verdict(on: "text") == "verdict")
    try folder.write(edit, "version = 3.12.0\n")
    #expect(try verdicts().verdict(on: "text") == nil)
  }

  @Test("are not taken from a file that is about another text, or broken")
  func strangers() throws {
    #expect(try judge("first") == "verdict")
    let first = try #require(folder.files(in: "verdicts").first)
    #expect(try judge("second") == "verdict")
    let second = try #require(folder.files(in: "verdicts").first { $0 != first })
    // As if both texts had the same hash.
    try folder.write("verdicts/\(second)", try #require(folder.text("verdicts/\(first)")))
    #expect(try verdicts().verdict(on: "first") == "verdict")
    #expect(try verdicts().verdict(on: "second") == nil)
    try folder.write("verdicts/\(first)", "{\"judge\":")
    #expect(try verdicts().verdict(on: "first") == nil)
    #expect(try judge("first") == "verdict")
    #expect(try verdicts().verdict(on: "first") == "verdict")
  }

  @Test("are asked for where there are none, all at once, and only there")
  func asked() throws {
    var asked: [[String]] = []
    for texts in [["a": "1", "b": "2"], ["a": "1", "b": "3", "c": "4"], ["x": "4", "y": "1"]] {
      let found = try verdicts().verdicts(on: texts) { others in
        asked.append(others.keys.sorted())
        return others.mapValues { "on \($0)" }
      }
      #expect(found == texts.mapValues { "on \($0)" })
    }
    #expect(asked == [["a", "b"], ["b", "c"]])
  }

  @Test("are not made up: a judge that fails, or is silent about a text, leaves none")
  func failure() throws {
    #expect(throws: ToolError.self) {
      try verdicts().verdicts(on: ["a": "1"]) { _ in throw ToolError("it failed") }
    }
    #expect(throws: ToolError.self) { try verdicts().verdicts(on: ["a": "1"]) { _ in ["b": "fine"] } }
    #expect(try verdicts().verdict(on: "1") == nil)
  }
}
