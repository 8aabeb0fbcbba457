import CrossAccountTestSupport
import Foundation

/// A package that depends on this one and on `Tests/Fixtures/Neighbours`: a copy of `Tests/Fixtures/Consumer`.
///
/// What SwiftPM builds for it stays in `.build/consumers`, so that another run compiles only what changed.
struct Consumer {
  /// How it depends on this package.
  enum Dependency: String {
    case path
    case address
  }

  private let root: String
  private let settings: [String]

  init(_ dependency: Dependency) throws {
    let folder = "\(PackageRoot.path)/.build/consumers/\(dependency.rawValue)"
    root = "\(folder)/consumer"
    // SwiftPM's own folders, not those of the machine's user. An evaluated manifest would hide a new service.
    settings = [
      "--package-path", root, "--scratch-path", "\(folder)/build", "--cache-path", "\(folder)/cache",
      "--config-path", "\(folder)/config", "--security-path", "\(folder)/security", "--manifest-cache",
      "none",
      "-debug-info-format", "none", "--disable-index-store",
    ]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, copy) in [("Consumer", root), ("Neighbours", "\(folder)/neighbours")] {
      if FileManager.default.fileExists(atPath: copy) { try FileManager.default.removeItem(atPath: copy) }
      try FileManager.default.copyItem(atPath: "\(PackageRoot.path)/Tests/Fixtures/\(name)", toPath: copy)
    }
    let line = try dependency.line(in: folder)
    try edit("Package.swift", ".package(path: \"../../..\")", to: line)
    try edit("Package.swift", "path: \"../Neighbours\"", to: "path: \"../neighbours\"")
  }

  /// `swift run synth` in the package.
  func synth(_ arguments: String..., from start: String? = nil, environment: [String: String] = [:]) throws
    -> Tool.Result
  {
    try Tool("swift", in: start ?? root, environment: environment)
      .run(["run"] + settings + ["synth"] + arguments)
  }

  func text(_ name: String) -> String? { try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8) }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(root)/\(name)", atomically: true, encoding: .utf8)
  }

  /// Replaces a part of a file, which has to be there.
  func edit(_ name: String, _ part: String, to replacement: String) throws {
    guard let text = text(name), text.contains(part) else { throw ToolError("\(name) has no \(part)") }
    try write(name, text.replacing(part, with: replacement))
  }

  /// All files below a folder with their bytes, by their names.
  func files(in name: String) throws -> [String: Data] {
    let folder = "\(root)/\(name)"
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let type = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.type]
      guard type as? FileAttributeType != .typeDirectory else { continue }
      files[name] = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
    }
    return files
  }
}

extension Consumer.Dependency {
  /// The line of the manifest.
  fileprivate func line(in folder: String) throws -> String {
    switch self {
    case .path: return ".package(name: \"cross-account\", path: \"\(PackageRoot.path)\")"
    case .address:
      // The files as they are: what is not committed yet is tested too.
      let address = "\(folder)/cross-account.git"
      let version = try GitRepository(address, files: PackageRoot.path).release()
      return ".package(url: \"file://\(address)\", exact: \"\(version)\")"
    }
  }
}
