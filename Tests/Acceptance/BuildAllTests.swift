import CrossAccountTestSupport
import Foundation
import Testing

/// `Scripts/build-all.py` in a small package, with a compiler that writes down what it is asked for.
@Suite("What the tests don't compile")
struct BuildAllTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "bin/swift": """
      #!/bin/sh
      case "$1" in
      --version) cat version;;
      package) cat manifest.json;;
      build) echo "$*" >> calls; test ! -e broken;;
      *) exit 99;;
      esac

      """,
      "version": "Swift 6.3\n",
      "manifest.json": """
      {"targets": [
        {"name": "CFNSQS", "type": "regular", "path": "Sources/CFN/SQS",
         "dependencies": [{"byName": ["Base", null]}]},
        {"name": "CFNS3", "type": "regular", "path": "Sources/CFN/S3",
         "dependencies": [{"byName": ["Base", null]}]},
        {"name": "Base", "type": "regular", "path": "Sources/Base", "dependencies": [{"byName": ["C", null]}]},
        {"name": "C", "type": "system", "path": "Sources/C", "dependencies": []},
        {"name": "Above", "type": "regular", "path": "Sources/Above",
         "dependencies": [{"byName": ["CFNSQS", null]}]},
        {"name": "tool", "type": "executable", "path": "Tools", "dependencies": []},
        {"name": "other", "type": "executable", "path": "Other", "dependencies": []}
      ]}
      """,
      "Sources/CFN/SQS/SQS.swift": "", "Sources/CFN/S3/S3.swift": "", "Sources/Base/Base.swift": "",
      "Sources/C/shim.h": "", "Sources/Above/Above.swift": "", "Tools/main.swift": "", ".build/none": "",
      "Scripts/build-all.py": String(
        contentsOfFile: "\(PackageRoot.path)/Scripts/build-all.py", encoding: .utf8),
    ])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.file("bin/swift"))
  }

  /// Runs the script: its result, and the builds that it asked for.
  private func run() throws -> (result: Tool.Result, builds: [String]) {
    try folder.write("calls", "")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let tool = Tool(
      "python3", in: folder.path,
      environment: ["PATH": "\(folder.file("bin")):\(path)", "PYTHONDONTWRITEBYTECODE": "1"])
    let result = try tool.run("Scripts/build-all.py")
    return (result, (folder.text("calls") ?? "").split(separator: "\n").map(String.init))
  }

  private static let programs = ["build --product tool", "build --product other"]

  @Test("is compiled on a clean clone, and not again; programs always are")
  func record() throws {
    let first = try run()
    #expect(first.result.status == 0, "\(first.result.error)")
    #expect(first.result.out.contains("2 services: compiled, because there is no record that they were."))
    #expect(first.builds == BuildAllTests.programs + ["build"])
    let second = try run()
    #expect(second.result.status == 0)
    #expect(second.result.out.contains("2 services: not compiled again, nothing that goes into them changed"))
    #expect(second.builds == BuildAllTests.programs)
  }

  @Test(
    "is compiled again when something below it, its own code, the manifest or the compiler changed",
    arguments: [
      ("Sources/CFN/S3/S3.swift", "public enum S3 {}"), ("Sources/CFN/S3/Actions.swift", ""),
      ("Sources/Base/Base.swift", "struct Base {}"), ("Sources/C/shim.h", "#define A"),
      ("version", "Swift 6.4"),
      (
        "manifest.json",
        """
        {"targets": [{"name": "CFNSQS", "type": "regular", "path": "Sources/CFN/SQS", "dependencies": []}]}
        """
      ),
      (".build/services.json", "{\"inputs\": \"others\"}"), (".build/services.json", "{"),
    ])
  func change(_ name: String, _ text: String) throws {
    #expect(try run().result.status == 0)
    try folder.write(name, text)
    let again = try run()
    #expect(again.result.status == 0, "\(again.result.error)")
    #expect(again.builds.last == "build")
    #expect(try run().builds.contains("build") == false)
  }

  @Test(
    "is not compiled again for what stands above it",
    arguments: ["Sources/Above/Above.swift", "Tools/main.swift"])
  func above(_ name: String) throws {
    #expect(try run().result.status == 0)
    try folder.write(name, "struct Above {}")
    #expect(try run().builds == BuildAllTests.programs)
  }

  @Test("fails when it doesn't compile, and is then compiled again")
  func failure() throws {
    try folder.write("broken", "")
    #expect(try run().result.status == 1)
    try folder.remove("broken")
    let repaired = try run()
    #expect(repaired.result.status == 0)
    #expect(repaired.builds.last == "build")
  }

  @Test("fails with a service that doesn't compile, though it did before")
  func regression() throws {
    #expect(try run().result.status == 0)
    try folder.write("Sources/CFN/S3/S3.swift", "public enum {}")
    // The programs compile, all services together don't.
    try folder.write(
      "bin/swift",
      try #require(folder.text("bin/swift")).replacing("test ! -e broken", with: "test \"$*\" != build"))
    for _ in 0..<2 {
      let broken = try run()
      #expect(broken.result.status == 1)
      #expect(broken.builds.last == "build")
    }
  }
}
