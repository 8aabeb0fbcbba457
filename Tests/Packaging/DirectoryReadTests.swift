import CrossAccountPackaging
import Foundation
import Testing

@Suite struct DirectoryReadTests {
  @Test func `lists files by the bytes of their relative path`() throws {
    let scratch = try Scratch(["b/c.py": "1", "b.py": "22", "a.py": "333", "B.py": "", "b-/x": "5"])
    let directory = try scratch.read()
    #expect(directory.files.map(\.path) == ["B.py", "a.py", "b-/x", "b.py", "b/c.py"])
    #expect(directory.uncompressedSize == 7)
  }

  @Test(arguments: [
    (0o644, false), (0o600, false), (0o666, false), (0o755, true), (0o700, true), (0o655, false),
  ])
  func `keeps the owner's execute bit alone`(mode: Int, isExecutable: Bool) throws {
    let scratch = try Scratch()
    try scratch.write("tool", "x", mode: mode)
    #expect(try scratch.read().files.map(\.isExecutable) == [isExecutable])
  }

  @Test(arguments: [
    "__pycache__/index.cpython-313.pyc", "old.pyc", ".pytest_cache/README", ".DS_Store", "lib/.DS_Store",
    ".git/HEAD", ".index.py.swp", "index.py~", ".#index.py", "#index.py#", "index.swo",
  ])
  func `leaves out what tools leave behind`(name: String) throws {
    let scratch = try Scratch(["index.py": "", name: "x"])
    #expect(try scratch.read().files.map(\.path) == ["index.py"])
  }

  @Test func `takes the caller's exclusions instead of the usual ones`() throws {
    let scratch = try Scratch(["a.pyc": "", "node_modules/x.js": "", "index.js": ""])
    let directory = try HandlerDirectory.read(scratch.path, excluding: ["node_modules"])
    #expect(directory.files.map(\.path) == ["a.pyc", "index.js"])
  }

  @Test func `takes names that only Linux distinguishes`() throws {
    let scratch = try Scratch(["caf\u{E9}.py": "", "cafe\u{301}.py": "", "A.py": "", "a.py": ""])
    #expect(try scratch.read().files.count == 4)
  }

  @Test func `passes over a link whose name is left out`() throws {
    let scratch = try Scratch(["index.py": ""])
    try scratch.link("x.pyc", to: "/etc/hostname")
    #expect(try scratch.read().files.map(\.path) == ["index.py"])
  }

  @Test func `refuses a directory that is missing`() throws {
    let scratch = try Scratch()
    #expect(faults(scratch.file("none")) == ["package-missing \(scratch.file("none"))"])
  }

  @Test func `refuses a file`() throws {
    let scratch = try Scratch(["index.py": ""])
    #expect(faults(scratch.file("index.py")) == ["package-not-a-directory \(scratch.file("index.py"))"])
  }

  @Test func `refuses a directory without files`() throws {
    let scratch = try Scratch(["x.pyc": "", "folder/y.pyc": ""])
    #expect(faults(scratch.path) == ["package-empty \(scratch.path)"])
  }

  @Test(arguments: ["", "/"]) func `refuses a link in the place of the directory`(slash: String) throws {
    let scratch = try Scratch(["real/index.py": ""])
    try scratch.link("link", to: "real")
    #expect(faults(scratch.file("link") + slash) == ["package-symbolic-link \(scratch.file("link"))"])
  }

  @Test(arguments: [
    ("index2.py", "index.py", "package-symbolic-link", "packages cannot contain links"),
    ("sub/up", "..", "package-symbolic-link", "to '..'"),
    ("passwd", "/etc/passwd", "package-link-out-of-directory", "to '/etc/passwd', outside"),
    ("up", "..", "package-link-out-of-directory", "to '..', outside"),
    ("loop", "loop", "package-symbolic-link", "whose target cannot be found"),
    ("dangling", "gone.py", "package-symbolic-link", "whose target cannot be found"),
  ])
  func `refuses links and says where they point`(
    name: String, target: String, kind: String, message: String
  ) throws {
    let scratch = try Scratch(["index.py": ""])
    try scratch.link(name, to: target)
    #expect(scratch.faults() == ["\(kind) \(name)"])
    #expect(refusal(scratch.path).contains(message))
  }

  @Test func `refuses a link to a directory whose name starts alike`() throws {
    let scratch = try Scratch(["handler/index.py": "", "handler-2/index.py": ""])
    try scratch.link("handler/other", to: "../handler-2")
    #expect(
      faults(scratch.file("handler")) == ["package-link-out-of-directory \(scratch.file("handler/other"))"])
  }

  @Test func `refuses pipes without opening them`() throws {
    let scratch = try Scratch(["index.py": ""])
    #expect(mkfifo(scratch.file("pipe"), 0o644) == 0)
    #expect(scratch.faults() == ["package-special-file pipe"])
  }

  @Test(arguments: [("a\\b.py", "a\\b.py"), ("a\nb.py", "a?b.py"), ("a\u{7F}", "a?"), ("a\u{85}b", "a?b")])
  func `refuses names that do not unpack everywhere`(name: String, shown: String) throws {
    let scratch = try Scratch(["index.py": "", name: ""])
    #expect(scratch.faults() == ["package-unsafe-name \(shown)"])
  }

  #if os(Linux)
    @Test func `refuses names that are not UTF-8`() throws {
      let scratch = try Scratch(["index.py": ""])
      let path = Array(scratch.file("caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      let file = open(path, O_CREAT | O_WRONLY, 0o644)
      #expect(file >= 0)
      close(file)
      defer { unlink(path) }
      #expect(scratch.faults() == ["package-unsafe-name caf\u{FFFD}"])
    }
  #endif

  @Test
  func `refuses what may not be read`() throws {
    let scratch = try Scratch(["index.py": ""])
    try scratch.write("secret", "", mode: 0)
    try scratch.write("closed/x", "")
    chmod(scratch.file("closed"), 0)
    defer { chmod(scratch.file("closed"), 0o755) }
    let (faults, message) = asOrdinaryUser { (scratch.faults(), refusal(scratch.path)) }
    #expect(faults == ["package-unreadable closed", "package-unreadable secret"])
    #expect(message.contains("Permission denied"))
  }

  @Test func `reports every fault at once`() throws {
    let scratch = try Scratch(["index.py": "", "a\tb": ""])
    try scratch.link("z", to: "/etc/passwd")
    try scratch.link("lib/y", to: "../index.py")
    #expect(
      scratch.faults() == [
        "package-unsafe-name a?b", "package-symbolic-link lib/y", "package-link-out-of-directory z",
      ])
  }

  @Test func `refuses more bytes than Lambda unpacks and names the largest files`() throws {
    let scratch = try Scratch(["a": "1", "b": "22", "c": "333", "d": "4444"])
    #expect(faults(scratch.path, limit: 10) == [])
    #expect(faults(scratch.path, limit: 9) == ["package-too-large \(scratch.path)"])
    let message = refusal(scratch.path, limit: 9)
    #expect(message.contains("holds 10 bytes"))
    #expect(message.contains("Largest: d (4 bytes), c (3 bytes), b (2 bytes)"))
  }
}
