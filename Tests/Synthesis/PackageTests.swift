import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountAssembly
import CrossAccountPackaging
import CrossAccountSynthesis
import CrossAccountSystem
import CrossAccountTestSupport
import Foundation
import Synchronization
import Testing

@Suite("A function's package")
struct PackageTests {
  private struct Worker: App {
    let code: Lambda.Function.Code

    var stacks: [Stack] {
      for account in [Accounts.home, Accounts.third] {
        Stack(account.name, in: account) {
          Lambda.Function(
            "Worker", runtime: .python3_13, handler: "index.lambda_handler", code: code,
            role: "arn:aws:iam::111111111111:role/worker")
        }
      }
    }
  }

  @Test("is read once, from the folder of the Swift file, and goes to a bucket of each place")
  func reading() {
    let read = Recorder()
    let app = Worker(code: .package("handlers/worker"))
    let assembly = Synthesizer(
      root: root,
      readPackage: { path throws(PackagingError) in
        read.paths.withLock { $0.append(path) }
        return Packages.python
      }
    ).synthesize([app])
    #expect(read.paths.withLock(\.self) == ["\(root)/handlers/worker"])
    let packages = assembly.apps.flatMap(\.packages)
    #expect(packages.map(\.directory) == ["handlers/worker", "handlers/worker"])
    #expect(
      packages.map(\.bucket)
        == ["synth-packages-111111111111-us-east-1", "synth-packages-333333333333-eu-central-1"])
    #expect(Set(packages.map(\.key)) == ["packages/\(Packages.python.contentHash).zip"])
  }

  @Test("has a key that changes with what is in it")
  func keys() {
    func key(_ contents: HandlerDirectory) -> String? {
      Synthesizer(root: root, readPackage: { _ in contents }).synthesize([Worker(code: .package("a"))])
        .apps.flatMap(\.packages).first?.key
    }
    #expect(key(Packages.python) == key(Packages.python))
    #expect(
      key(Packages.python)
        != key(Packages.package(["index.py": "def lambda_handler(event, context): pass\n"])))
  }

  @Test(
    "has an archive with the checksum and size of the manifest, whatever lay there under its name before",
    arguments: [nil, "", "swapped", "x.zip.synth-new"])
  func archive(_ before: String?) throws {
    let assembly = Synthesizer(root: root, readPackage: { _ in Packages.python }).synthesize([
      Worker(code: .package("a"))
    ])
    let app = try #require(assembly.apps.first)
    let package = try #require(app.packages.first)
    let record = try #require(app.manifest.packages.first)
    var content = try package.archive()
    let folder = try TemporaryFolder([:])
    let writer = PackageWriter(folder: folder.file("packages"))
    #expect(try writer.write(package).isNew)
    if let before { content = before == "swapped" ? content.map { $0 ^ 1 } : Array(before.utf8) }
    try Data(content).write(to: URL(fileURLWithPath: writer.path(package)))
    // What a killed run left behind.
    try Data("part".utf8).write(to: URL(fileURLWithPath: folder.file("packages/x.zip.synth-new")))
    #expect(try writer.write(package).isNew == (before != nil))
    let written = try Data(contentsOf: URL(fileURLWithPath: writer.path(package)))
    #expect(written.count == record.bytes)
    #expect(SHA256.hex(Array(written)) == record.sha256)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("packages"))
    #expect(names.contains("x.zip.synth-new") == (before == nil))
  }

  private final class Recorder: Sendable {
    let paths = Mutex<[String]>([])
  }
}
