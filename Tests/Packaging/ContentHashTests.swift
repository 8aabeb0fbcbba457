import CrossAccountPackaging
import Foundation
import Testing

@Suite struct ContentHashTests {
  static let changes: [(String, @Sendable (Scratch) throws -> Void)] = [
    ("a byte", { try $0.write("index.py", "def g(): pass") }),
    ("a path", { try FileManager.default.moveItem(atPath: $0.file("index.py"), toPath: $0.file("main.py")) }),
    ("the execute bit", { try $0.write("index.py", "def f(): pass", mode: 0o755) }),
    ("a new file, even an empty one", { try $0.write("empty", "") }),
    (
      "bytes that move from one file to the next",
      {
        try $0.write("index.py", "def f(): pas")
        try $0.write("lib/x.py", "s1")
      }
    ),
  ]

  @Test(arguments: changes.indices) func `changes with`(change: Int) throws {
    let scratch = try Scratch(["index.py": "def f(): pass", "lib/x.py": "1"])
    let before = try scratch.read().contentHash
    try Self.changes[change].1(scratch)
    #expect(try scratch.read().contentHash != before, "\(Self.changes[change].0)")
  }

  @Test func `stays when times, other bits of the mode or left-out files change`() throws {
    let scratch = try Scratch(["index.py": "def f(): pass"])
    let before = try scratch.read().contentHash
    try scratch.setTime("index.py", 1_000_000)
    chmod(scratch.file("index.py"), 0o600)
    try scratch.write("__pycache__/x.pyc", "1")
    #expect(try scratch.read().contentHash == before)
    #expect(before.count == 64)
  }

  @Test func `is the same wherever the directory stands`() throws {
    let one = try Scratch(["index.py": "1", "a/b": "2"])
    let other = try Scratch(["a/b": "2", "index.py": "1"])
    #expect(try one.read() == other.read())
  }

  /// A key that changes by accident would deploy every function again.
  @Test func `is the one it always was`() throws {
    let scratch = try Scratch(["index.py": "def f(): pass\n"])
    try scratch.write("bootstrap", "#!/bin/sh\n", mode: 0o755)
    #expect(
      try scratch.read().contentHash == "0739638dca352b1cfbf845efd39c6fc7b68dc9634b27de3f6f5b6271aae9f3f0")
  }
}
