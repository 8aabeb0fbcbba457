import CrossAccountTestSupport
import Foundation

/// An output folder of the built command, away from the committed templates.
struct OutputFolder {
  let folder: TemporaryFolder
  private let tool: Tool

  init() throws {
    folder = try TemporaryFolder()
    tool = try Tool.built("synth")
  }

  var path: String { folder.file("templates") }

  /// The committed templates and manifests: what a run that is let be makes.
  static func whole() throws -> [String: String] {
    let root = "\(PackageRoot.path)/templates"
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root)
    where name.hasSuffix(".yaml") || name.hasSuffix(".json") {
      contents[name] = try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)
    }
    return contents
  }

  /// Puts files there as an earlier run would have left them: templates that differ, one too many.
  @discardableResult
  func fillWithStale() throws -> [String: String] {
    var contents = try OutputFolder.whole()
    for (name, text) in contents where name.hasSuffix(".yaml") { contents[name] = text + "# stale\n" }
    contents["AccountAudit-staging/former.yaml"] = contents["AccountAudit-staging/auditor.yaml"]
    contents["Former/manifest.json"] = contents["CrossAccountLambda/manifest.json"]
    try? FileManager.default.removeItem(atPath: path)
    for (name, text) in contents { try folder.write("templates/\(name)", text) }
    return contents
  }

  /// Everything in the folder but the folders.
  func contents() throws -> [String: String] {
    try folder.contents(of: "templates").filter { !$0.key.hasSuffix("/") }
  }

  func run() throws -> Tool.Result { try tool.run("--output", path) }

  func start() throws -> RunningTool { try tool.start(["--output", path]) }

  /// Runs the command behind words of a shell that put it in bad conditions.
  func run(behind words: String, in start: String? = nil) throws -> Tool.Result {
    try Tool("sh", in: start ?? folder.path).run("-c", "\(words) \"$0\" --output \"$1\"", tool.path, path)
  }
}
