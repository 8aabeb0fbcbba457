import CFNLambda
import CrossAccount
import CrossAccountAssembly
import CrossAccountDiagnostics
import CrossAccountPackaging
import CrossAccountSynthesis
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Examples of a shell")
struct ShellExampleTests {
  /// Those that prepare a file or folder; the others need AWS, a terminal or other programs.
  private static func examples(_ prefix: String) -> [FindingCode] {
    FindingCode.all.filter { code in
      code.example.language == .shell && code.code.hasPrefix(prefix)
        && !["swift run", "go build"].contains(where: code.example.text.contains)
    }
  }

  @Test("write files that report their code", arguments: examples("yaml-"))
  func files(_ code: FindingCode) throws {
    let folder = try run(code.example)
    let assembly = try AssemblyReader(from: folder.path).read(paths: ["template.yaml"])
    #expect(assembly.unreadable.map(\.code) == [code.code])
  }

  @Test(
    "make folders of handlers that report their code",
    arguments: examples("package") + examples("bootstrap-"))
  func packages(_ code: FindingCode) throws {
    // Root may read everything.
    if code.code == "package-unreadable", geteuid() == 0 { return }
    let folder = try run(code.example)
    let app = Handler(folder: folder.file("handlers/reports"), isBootstrap: code.code.hasPrefix("bootstrap"))
    let findings = Synthesizer(root: folder.path).synthesize([app]).diagnostics.all
    #expect(findings.map(\.code).contains(code.code), "\(findings.map { $0.text(relativeTo: nil) })")
  }

  private func run(_ example: FindingExample) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", example.text]
    shell.currentDirectoryURL = URL(filePath: folder.path)
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
    return folder
  }

  /// An app with one function, whose package the folder is.
  private struct Handler: App {
    let folder: String
    let isBootstrap: Bool

    var stacks: [Stack] {
      Stack("home", in: Account("111111111111", name: "home", region: .usEast1)) {
        Lambda.Function(
          "Function", runtime: isBootstrap ? .provided_al2023 : .python3_13, handler: "index.handler",
          code: .package(folder), role: "arn:aws:iam::111111111111:role/reports")
      }
    }
  }
}
