import CrossAccountTestSupport
import Testing

@testable import CrossAccountAssembly

@Suite("Differences that git understands")
struct UnifiedDiffTests {
  private static let ten = (1...10).map { "line \($0)\n" }.joined()

  @Test("a change is shown with three lines around it")
  func layout() {
    let new = UnifiedDiffTests.ten.replacing("line 5\n", with: "line five\n")
    #expect(
      diff(UnifiedDiffTests.ten, new) == """
        --- a/file
        +++ b/file
        @@ -2,7 +2,7 @@
         line 2
         line 3
         line 4
        -line 5
        +line five
         line 6
         line 7
         line 8

        """)
  }

  @Test("equal texts have no difference")
  func equal() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff("", "") == "")
  }

  @Test(
    "what git applies is the new file to the last byte",
    arguments: [
      (ten, ten.replacing("line 1\n", with: "")), (ten, ten + "more\n"), (ten, "first\n" + ten),
      (ten, ten.replacing("line 2\n", with: "two\n").replacing("line 9\n", with: "")),
      ("a\nb\n", "a\nb"), ("a\nb", "a\nb\n"), ("a", "b"), ("a\n", "a\r\n"), ("a\r\nb\r\n", "a\nb\r\n"),
      ("caf\u{E9}\n", "cafe\u{301}\n"), ("\n\n\n", "\n"), ("---\n", "--- a\n"), ("a\n", "++ b\n@@ -1 @@\n"),
      (String(repeating: "x\n", count: 3000) + "tail\n", String(repeating: "y\n", count: 3000) + "tail\n"),
    ])
  func applying(old: String, new: String) throws {
    #expect(try apply(diff(old, new), to: old) == Array(new.utf8))
  }

  @Test("random edits are applied by git too", arguments: [1, 2, 3])
  func random(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let old = (0..<60).map { _ in "\(Int.random(in: 0..<8, using: &random))\n" }
    var new = old
    for _ in 0..<12 {
      let place = Int.random(in: 0..<new.count, using: &random)
      if Bool.random(using: &random) { new.remove(at: place) } else { new.insert("new\n", at: place) }
    }
    #expect(try apply(diff(old.joined(), new.joined()), to: old.joined()) == Array(new.joined().utf8))
  }

  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(old: Array(old.utf8), new: Array(new.utf8), oldName: "a/file", newName: "b/file")
  }

  private func apply(_ diff: String, to old: String) throws -> [UInt8] {
    let folder = try TemporaryFolder(["file": old])
    // The folder is in no repository, nor may one above it take the patch for its own.
    let git = Tool("git", in: folder.path, environment: ["GIT_CEILING_DIRECTORIES": "/"])
    let result = try git.run("apply", "--whitespace=nowarn", "-", input: diff)
    #expect(result.status == 0, "\(result.error)")
    return try #require(folder.text("file")).utf8.map(\.self)
  }
}
