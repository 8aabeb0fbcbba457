import CrossAccountTestSupport
import Foundation

/// A package that depends on this one, copied from `Tests/Fixtures/Consumer` and made a git repository.
struct Consumer {
  /// How it depends on this package.
  enum Dependency: String {
    case path
    case address
  }

  let folder: TemporaryFolder
  private let place: String
  private let scratch: String

  /// - Parameter scratch: The folder to build in.
  init(_ dependency: Dependency, in folder: TemporaryFolder, scratch: String) throws {
    self.folder = folder
    self.scratch = scratch
    place = "consumer-\(dependency.rawValue)"
    let source = "\(PackageRoot.path)/Tests/Fixtures/Consumer"
    for name in try FileManager.default.subpathsOfDirectory(atPath: source).sorted() {
      guard let text = try? String(contentsOfFile: "\(source)/\(name)", encoding: .utf8) else { continue }
      let from = ".package(path: \"../../..\")"
      try folder.write("\(place)/\(name)", text.replacing(from, with: try Consumer.line(dependency, folder)))
    }
    try Consumer.commit(folder.file(place))
  }

  private static func line(_ dependency: Dependency, _ folder: TemporaryFolder) throws -> String {
    switch dependency {
    case .path: return ".package(name: \"cross-account\", path: \"\(PackageRoot.path)\")"
    case .address:
      let clone = folder.file("published/cross-account")
      if !FileManager.default.fileExists(atPath: clone) { try publish(at: clone) }
      return ".package(url: \"file://\(clone)\", exact: \"1.2.3\")"
    }
  }

  /// A repository with a tag, of the files as they are: what is not committed yet is tested too.
  private static func publish(at clone: String) throws {
    try FileManager.default.createDirectory(atPath: clone, withIntermediateDirectories: true)
    // Hidden folders hold what was built and installed.
    for name in try FileManager.default.contentsOfDirectory(atPath: PackageRoot.path)
    where !name.hasPrefix(".") {
      try FileManager.default.copyItem(atPath: "\(PackageRoot.path)/\(name)", toPath: "\(clone)/\(name)")
    }
    try commit(clone)
    try git(clone, "tag", "1.2.3")
  }

  private static func commit(_ folder: String) throws {
    try git(folder, "init", "--quiet")
    try git(folder, "add", "--all")
    try git(
      folder, "-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false",
      "commit",
      "--quiet", "--message", "As it is")
  }

  private static func git(_ folder: String, _ arguments: String...) throws {
    // Neither the settings of the machine's user nor a hook that runs the tests take part.
    var environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]
    environment["GIT_DIR"] = "\(folder)/.git"
    environment["GIT_WORK_TREE"] = folder
    let result = try Tool("git", in: folder, environment: environment).run(arguments)
    guard result.status == 0 else { throw ToolError("git \(arguments): \(result.error)") }
  }

  /// `swift run synth` in the package.
  func synth(_ arguments: String..., from start: String? = nil, environment: [String: String] = [:]) throws
    -> Tool.Result
  {
    let tool = Tool("swift", in: start ?? folder.file(place), environment: environment)
    return try tool.run(
      ["run", "--package-path", folder.file(place), "--scratch-path", scratch]
        + ["-debug-info-format", "none", "--disable-index-store", "synth"] + arguments)
  }

  func text(_ name: String) -> String? { folder.text("\(place)/\(name)") }
  func write(_ name: String, _ text: String) throws { try folder.write("\(place)/\(name)", text) }
  func files(in name: String) throws -> [String] { try folder.files(in: "\(place)/\(name)") }
}
