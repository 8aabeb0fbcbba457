import CrossAccountSystem
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("File operations")
struct FilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("what is written is read", arguments: [0, 1, 4096, 300_000])
  func roundTrip(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try Files.create(folder.file("a"), bytes)
    #expect(try Files.read(folder.file("a")) == bytes)
    #expect(try Files.status(folder.file("a"))?.size == size)
  }

  #if os(Linux)
    @Test("a file without a size of its own is read to its end")
    func endless() throws {
      let text = try Files.readText("/proc/self/status") ?? ""
      #expect(text.hasPrefix("Name:"))
      #expect(text.hasSuffix("\n"))
    }
  #endif

  @Test("text that is not UTF-8 is none")
  func notText() throws {
    try Files.create(folder.file("a"), [0xFF])
    #expect(try Files.readText(folder.file("a")) == nil)
  }

  @Test("a new file never takes the place of another")
  func noOverwriting() throws {
    try folder.write("a", "kept")
    #expect(
      refusal { () throws(FileSystemError) in try Files.create(folder.file("a"), [1]) }
        == "create: File exists")
    #expect(folder.text("a") == "kept")
  }

  @Test("kinds are reported without following links")
  func kinds() throws {
    try folder.write("file", "")
    try folder.makeFolder("folder")
    try folder.link("link", to: "folder")
    try folder.link("dangling", to: "nowhere")
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    let kinds = try ["file", "folder", "link", "dangling", "pipe", "none", "file/below"]
      .map { try Files.status(folder.file($0))?.kind }
    #expect(kinds == [.file, .directory, .symbolicLink, .symbolicLink, .special, nil, nil])
  }

  @Test("names are listed in the order of their bytes")
  func listing() throws {
    for name in ["b", "B", "ä", ".a", "a", "Z"] { try folder.write(name, "") }
    #expect(try Files.list(folder.path) == [".a", "B", "Z", "a", "b", "ä"])
  }

  @Test("folders above are made too, and one that is there is fine")
  func directories() throws {
    try Files.createDirectory(folder.file("a/b/c"))
    try Files.createDirectory(folder.file("a/b/c"))
    #expect(try Files.status(folder.file("a/b/c"))?.kind == .directory)
    try folder.write("file", "")
    let message = refusal { () throws(FileSystemError) in try Files.createDirectory(folder.file("file")) }
    #expect(message == "create the directory: File exists")
  }

  @Test("renaming takes the place of what was there; a link is a second name")
  func names() throws {
    try folder.write("a", "new")
    try folder.write("b", "old")
    try Files.link(folder.file("b"), as: folder.file("kept"))
    try Files.rename(folder.file("a"), to: folder.file("b"))
    #expect(try folder.contents() == ["b": "new", "kept": "old"])
  }

  @Test("links are resolved, and those that lead nowhere are nothing")
  func resolving() throws {
    try folder.write("a/file", "")
    try folder.link("link", to: "a/file")
    try folder.link("dangling", to: "nowhere")
    #expect(Files.resolve(folder.file("link")) == folder.file("a/file"))
    #expect(Files.resolve(folder.file("dangling")) == nil)
    #expect(try Files.linkTarget(folder.file("link")) == "a/file")
  }

  @Test("an empty path leads nowhere")
  func emptyPath() throws {
    let path = Paths.join(folder.path, "")
    #expect(Files.resolve(path) == nil)
    #expect(try Files.status(path) == nil)
    #expect(throws: FileSystemError.self) { try Files.list(path) }
    #expect(throws: FileSystemError.self) { try Files.read(path) }
    #expect(throws: FileSystemError.self) { try Files.createDirectory(path) }
  }

  @Test("a refusal names what was tried, the path and the system's reason")
  func refusals() {
    let path = folder.file("none")
    let error = #expect(throws: FileSystemError.self) { try Files.read(path) }
    #expect(error?.description == "cannot open \(path): No such file or directory")
    #expect(
      refusal { () throws(FileSystemError) in try Files.remove(path) } == "remove: No such file or directory")
    #expect(
      refusal { () throws(FileSystemError) in _ = try Files.list(path) } == "list: No such file or directory")
    #expect(
      refusal { () throws(FileSystemError) in try Files.rename(path, to: path + "2") }
        == "rename to: No such file or directory")
    #expect(
      refusal { () throws(FileSystemError) in try Files.removeDirectory(path) }
        == "remove: No such file or directory")
  }

  private func refusal(_ action: () throws(FileSystemError) -> Void) -> String? {
    do {
      try action()
      return nil
    } catch {
      return "\(error.operation): \(error.reason)"
    }
  }
}
