import CrossAccountPackaging
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Packages")
struct PackageTests {
  private struct Listing: Decodable {
    struct Entry: Decodable {
      var name: String
      var mode: String
      var time: [Int]
      var text: String
    }
    var bad: String?
    var comment: String
    var entries: [Entry]
  }

  @Test(
    "Python's zipfile finds the handler's files in the archive, with fixed modes and times",
    arguments: ["cross-account", "account-audit"])
  func zipfile(handler: String) throws {
    let archive = try archive(of: handler)
    let listing = try JSONDecoder().decode(
      Listing.self, from: Data(Judge.run("list_zip.py", archive).utf8))
    #expect(listing.bad == nil)
    #expect(listing.comment == "")
    let directory = "\(PackageRoot.path)/stacks/handlers/\(handler)"
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".py") }.sorted()
    #expect(listing.entries.map(\.name) == names)
    for entry in listing.entries {
      #expect(entry.text == (try String(contentsOfFile: "\(directory)/\(entry.name)", encoding: .utf8)))
      #expect(entry.mode == "0o100644")
      #expect(entry.time == [1980, 1, 1, 0, 0, 0])
    }
  }

  @Test(
    "a copy of the handler with other times, modes and order makes the same bytes",
    arguments: ["cross-account", "account-audit"])
  func sameBytes(handler: String) throws {
    let directory = "\(PackageRoot.path)/stacks/handlers/\(handler)"
    let copy = try TemporaryFolder()
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      .filter { $0.hasSuffix(".py") }.sorted().reversed()
    for (index, name) in names.enumerated() {
      try copy.write(name, String(contentsOfFile: "\(directory)/\(name)", encoding: .utf8))
      try FileManager.default.setAttributes(
        [
          .modificationDate: Date(timeIntervalSince1970: 1e9 + 1e6 * Double(index)), .posixPermissions: 0o600,
        ],
        ofItemAtPath: copy.file(name))
    }
    let bytes = try ZipArchive.make(HandlerDirectory.read(copy.path))
    #expect(try Data(contentsOf: URL(filePath: archive(of: handler))) == Data(bytes))
  }

  /// The archive that the built command made, found by way of the manifest.
  private func archive(of handler: String) throws -> String {
    let output = try OutputFolder()
    #expect(try output.run().status == 0)
    for (name, text) in try output.contents() where name.hasSuffix("manifest.json") {
      let manifest = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      for package in manifest?["packages"] as? [[String: Any]] ?? []
      where package["directory"] as? String == "stacks/handlers/\(handler)" {
        let file = try #require(package["archive"] as? String)
        return "\(PackageRoot.path)/.build/synth/packages/\(file)"
      }
    }
    throw ToolError("no manifest names a package of \(handler)")
  }
}
