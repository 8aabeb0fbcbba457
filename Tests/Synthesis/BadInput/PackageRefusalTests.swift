import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountPackaging
import Foundation
import Testing

@Suite("A handler directory is refused")
struct PackageRefusalTests {
  /// An app whose two functions share the directory.
  private func app(_ directory: String) -> TestApp {
    func function(_ logicalID: String) -> Lambda.Function {
      Lambda.Function(  // <function>
        logicalID, runtime: .python3_13, handler: "index.lambda_handler",
        code: .package(directory),  // <code>
        role: "arn:aws:iam::111111111111:role/worker")
    }
    return TestApp {
      Stack("home", in: Accounts.home) { function("One") }
      Stack("away", in: Accounts.away) { function("Two") }
    }
  }

  private func refusal(limit: Int = 1_000, _ prepare: (URL) throws -> Void) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "package-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try prepare(folder)
    let path = folder.appending(path: "worker").path(percentEncoded: false)
    let text = SynthesisTests.refusal(
      app(path),
      readPackage: { path throws(PackagingError) in try HandlerDirectory.read(path, limit: limit) })
    return text.replacing(path, with: "worker")
  }

  private func write(_ text: String, _ path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("when it is missing")
  func missing() throws {
    let text = try refusal { _ in }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package-missing]
        note: worker: there is no such directory
        note: the path starts at the folder of this Swift file
        """)
  }

  @Test("when it is missing beside the Swift file, named from the root")
  func missingBesideFile() {
    let text = SynthesisTests.refusal(
      app("handlers/wroker"),
      readPackage: { path throws(PackagingError) in try HandlerDirectory.read(path) })
    #expect(
      text == """
        <code>: error: package 'handlers/wroker' cannot be created [package-missing]
        note: BadInput/handlers/wroker: there is no such directory
        note: the path starts at the folder of this Swift file
        """)
  }

  @Test("when its name is empty, which does not stand for the folder of the Swift file")
  func unnamed() {
    let text = SynthesisTests.refusal(
      app(""), readPackage: { path throws(PackagingError) in try HandlerDirectory.read(path) })
    #expect(
      text == """
        <code>: error: package '' cannot be created [package-missing]
        note: '': there is no such directory
        note: the path starts at the folder of this Swift file
        """)
  }

  @Test("when it is a file")
  func file() throws {
    let text = try refusal { try write("x", "worker", in: $0) }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package-not-a-directory]
        note: worker: is not a directory; name the folder that contains the handler
        """)
  }

  @Test("when there is nothing in it to package")
  func empty() throws {
    let text = try refusal { try write("x", "worker/__pycache__/index.pyc", in: $0) }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package-empty]
        note: worker: contains no files to package
        """)
  }

  @Test("when it is over Lambda's limit")
  func tooLarge() throws {
    let text = try refusal { folder in
      try write(String(repeating: "x", count: 700), "worker/index.py", in: folder)
      try write(String(repeating: "x", count: 400), "worker/data/table.csv", in: folder)
    }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package-too-large]
        note: worker: holds 1100 bytes; Lambda allows 1000 unzipped, layers included. Largest: index.py \
        (700 bytes), data/table.csv (400 bytes)
        """)
  }

  @Test("when links are in it, each of them reported")
  func links() throws {
    let text = try refusal { folder in
      try write("def lambda_handler(event, context): pass\n", "worker/index.py", in: folder)
      try write("secret", "secret.txt", in: folder)
      for (link, target) in [
        ("out.txt", "../secret.txt"), ("in.py", "index.py"), ("absolute", "/etc/hostname"),
      ] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.appending(path: "worker/\(link)").path(percentEncoded: false),
          withDestinationPath: target)
      }
    }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package]
        note: worker/absolute: is a symbolic link to '/etc/hostname', outside of the package's directory; \
        replace it with a copy of its target
        note: worker/in.py: is a symbolic link to 'index.py'; packages cannot contain links: replace it with \
        a copy of its target
        note: worker/out.txt: is a symbolic link to '../secret.txt', outside of the package's directory; \
        replace it with a copy of its target
        """)
  }

  @Test("when a link leads out of it, by a code of its own")
  func linkOut() throws {
    let text = try refusal { folder in
      try write("secret", "secret.txt", in: folder)
      try write("def lambda_handler(event, context): pass\n", "worker/index.py", in: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "worker/out.txt").path(percentEncoded: false),
        withDestinationPath: "../secret.txt")
    }
    #expect(
      text == """
        <code>: error: package 'worker' cannot be created [package-link-out-of-directory]
        note: worker/out.txt: is a symbolic link to '../secret.txt', outside of the package's directory; \
        replace it with a copy of its target
        """)
  }

  @Test("when its handler is not in it")
  func handler() throws {
    let text = try refusal { try write("x = 1\n", "worker/main.py", in: $0) }
    #expect(
      text == """
        <function>: error: function One: the handler 'index.lambda_handler' needs the file 'index.py', which \
        is not in the package [handler-file-missing]
        <function>: error: function Two: the handler 'index.lambda_handler' needs the file 'index.py', which \
        is not in the package [handler-file-missing]
        """)
  }
}
