import CrossAccount
import CrossAccountTestSupport
import Testing

@testable import CrossAccountCommand

@Suite("Where a run reads and writes")
struct FoldersTests {
  @Test("the package is looked for upward from the current folder")
  func upward() throws {
    let folder = try TemporaryFolder(["a/Package.swift": "", "a/b/c/file": ""])
    let folders = try Folders(output: nil, current: folder.file("a/b/c"), source: nil)
    #expect(folders.root == folder.file("a"))
    #expect(folders.output == folder.file("a/templates"))
    #expect(folders.packages == folder.file("a/.build/synth/packages"))
  }

  @Test("the package of the source that lists the apps comes before that of the current folder")
  func source() throws {
    let folder = try TemporaryFolder([
      "a/Package.swift": "", "b/Package.swift": "", "b/stacks/Synth.swift": "",
    ])
    let folders = try Folders(
      output: "out", current: folder.file("a"), source: folder.file("b/stacks/Synth.swift"))
    #expect(folders.root == folder.file("b"))
    #expect(folders.output == folder.file("a/out"))
  }

  @Test("a command that was moved away from its sources takes the current folder's package")
  func movedAway() throws {
    let folder = try TemporaryFolder(["a/Package.swift": ""])
    let folders = try Folders(output: nil, current: folder.file("a"), source: "/gone/stacks/Synth.swift")
    #expect(folders.root == folder.file("a"))
  }

  @Test("without any package the current folder is the root")
  func none() throws {
    #expect(try Folders(output: nil, current: "/nowhere/at/all", source: nil).root == "/nowhere/at/all")
  }

  @Test("a program's list of apps knows the file it is in")
  func listed() {
    let files = Program.apps.map { ($0 as? ListedApp)?.file }
    #expect(files == [#filePath, #filePath, #filePath])
    #expect(Program.apps.map(\.name) == ["One", "Two", "Three"])
    #expect(Program.apps[0].stacks.map(\.id) == ["home", "cross"])
    #expect(Program.apps[0].grants.count == 1)
  }
}

private struct Program: SynthProgram {
  static var apps: [any App] {
    Demo(root: "/", name: "One")
    for name in ["Two", "Three"] { Demo(root: "/", name: name) }
  }
}
