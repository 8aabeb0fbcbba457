import CrossAccountTestSupport
import Foundation

/// The modules that were built along with the tests.
struct BuiltModules {
  /// Where their `.swiftmodule`s are.
  let folder: String
  /// Those of the C modules: written by hand, or by SwiftPM.
  let moduleMaps: [String]

  init() throws {
    let build = URL(filePath: try Tool.built("synth").path).deletingLastPathComponent().path
    folder = "\(build)/Modules"
    let library = "\(PackageRoot.path)/Sources/C"
    let candidates =
      try FileManager.default.contentsOfDirectory(atPath: library).map { "\(library)/\($0)/module.modulemap" }
      + FileManager.default.contentsOfDirectory(atPath: build).filter { $0.hasSuffix(".build") }
      .map { "\(build)/\($0)/module.modulemap" }
    moduleMaps = candidates.filter { FileManager.default.fileExists(atPath: $0) }.sorted()
  }

  /// The modules of the products other than services, and the one whose types all of them show.
  static func ofProducts() throws -> [String] {
    guard let list = try manifest().firstMatch(of: /products: \[([^\]]*)\]/) else {
      throw ToolError("there is no list of products in Package.swift")
    }
    return (strings(in: list.1) + ["Diagnostics"]).map { $0 == "DSL" ? "CrossAccount" : "CrossAccount\($0)" }
  }

  /// The services that the manifest names: whatever uses them has them built.
  static func ofServices() throws -> [String] {
    let lists = try manifest().matches(of: /services: \[([^\]]*)\]/).flatMap { strings(in: $0.1) }
    return Set(lists).sorted().map { "CFN\($0)" }
  }

  private static func manifest() throws -> String {
    try String(contentsOfFile: "\(PackageRoot.path)/Package.swift", encoding: .utf8)
  }

  private static func strings(in list: Substring) -> [String] {
    list.matches(of: /"(\w+)"/).map { String($0.1) }
  }
}
