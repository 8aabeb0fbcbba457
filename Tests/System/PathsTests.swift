import CrossAccountSystem
import Testing

@Suite("Paths are text")
struct PathsTests {
  @Test(
    "joining puts one slash between, and an absolute path stands alone",
    arguments: [
      ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("", "b", "b"), ("/", "b", "/b"),
      ("a", "", ""), ("", "", ""), ("a", ".", "a/."),
    ])
  func joining(base: String, path: String, joined: String) {
    #expect(Paths.join(base, path) == joined)
  }

  @Test(
    "the parent is what stands before the last slash",
    arguments: [
      ("/a/b", "/a"), ("/a", "/"), ("/", nil), ("a", nil), ("a/b/", "a"), ("", nil), ("/a/", "/"),
    ] as [(String, String?)])
  func parent(path: String, parent: String?) {
    #expect(Paths.parent(of: path) == parent)
  }

  @Test("the name is what stands after the last slash", arguments: [("/a/b", "b"), ("a", "a"), ("a/", "")])
  func name(path: String, name: String) {
    #expect(Paths.name(of: path) == name)
  }

  @Test(
    "shell patterns fit names as a shell says",
    arguments: [
      ("a.pyc", "*.pyc", true), (".pyc", "*.pyc", true), ("a.py", "*.pyc", false), ("#a#", "#*#", true),
      ("ab", "a?", true), ("a", "[ab]", true), ("c", "[ab]", false),
    ])
  func patterns(name: String, pattern: String, fits: Bool) {
    #expect(Paths.name(name, matches: pattern) == fits)
  }
}
