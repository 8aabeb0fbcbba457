import CrossAccount
import CrossAccountPackaging
import CrossAccountTestSupport
import Testing

@testable import CrossAccountSynthesis

@Suite("The folder of archives")
struct PackageWriterTests {
  private let package = SynthesizedPackage(
    directory: "handler", contents: Packages.python, compression: .none, bucket: "b", key: "k")

  @Test("an archive is made once, and what a killed run left goes then")
  func leftovers() throws {
    let folder = try TemporaryFolder(["x.zip.synth-new": "half", "mine.txt": "mine"])
    let writer = PackageWriter(folder: folder.path)
    #expect(try writer.write(package).isNew)
    #expect(try Set(folder.files()).subtracting([".lock"]).isSuperset(of: [package.fileName, "mine.txt"]))
    #expect(folder.text("x.zip.synth-new") == nil && folder.text("mine.txt") == "mine")
    #expect(try !writer.write(package).isNew)
  }

  @Test("an archive that cannot take its place leaves nothing behind")
  func failing() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder(package.fileName)
    try folder.write("\(package.fileName)/inside", "mine")
    #expect(throws: PackageWriterError.self) { try PackageWriter(folder: folder.path).write(package) }
    #expect(try folder.files().filter { $0.hasSuffix(".synth-new") } == [])
    #expect(folder.text("\(package.fileName)/inside") == "mine")
  }
}
