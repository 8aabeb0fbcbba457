import CrossAccountTestSupport
import Foundation

/// The public symbols of a built module, as documentation tools see them.
///
/// https://github.com/swiftlang/swift-docc-symbolkit/tree/main/openapi.yaml
struct SymbolGraph {
  private let symbols: [Symbol]

  private struct File: Decodable {
    let symbols: [Symbol]
  }

  private struct Symbol: Decodable {
    let pathComponents: [String]
    /// The compiler's own, such as derived conformances, have none.
    let location: Location?
    /// Its own, or that of the protocol's requirement which it fulfils.
    let docComment: Comment?
  }

  private struct Location: Decodable {
    let uri: String
    let position: Position

    /// Counted from 0.
    struct Position: Decodable {
      let line: Int
    }
  }

  private struct Comment: Decodable {}

  /// - Parameters:
  ///   - module: The module's name.
  ///   - folder: Where its `.swiftmodule` is.
  ///   - moduleMaps: Those of the C modules that it needs.
  init(of module: String, in folder: String, moduleMaps: [String] = []) throws {
    let output = try TemporaryFolder()
    let result = try Tool("swift").run(
      [
        "symbolgraph-extract", "-module-name", module, "-target", try SymbolGraph.target(), "-I", folder,
        "-output-dir", output.path, "-minimum-access-level", "public", "-skip-synthesized-members",
      ] + moduleMaps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] })
    guard result.status == 0 else { throw ToolError("symbols of \(module): \(result.error)") }
    // One file for the module's own types, and one for each module whose types it extends.
    symbols = try output.files().filter { $0.hasSuffix(".symbols.json") }.flatMap { name in
      try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: output.file(name)))).symbols
    }
    // Without any place all symbols would look like the compiler's own.
    guard symbols.contains(where: { $0.location != nil }) else {
      throw ToolError("\(module) has no symbols with a place in its sources")
    }
  }

  /// The symbols without a word, as `file:line: name`, files from `root`.
  func undocumented(root: String) -> [String] {
    let found = symbols.compactMap { symbol -> String? in
      guard let location = symbol.location, symbol.docComment == nil else { return nil }
      let path = URL(string: location.uri)?.path ?? location.uri
      let file = path.hasPrefix("\(root)/") ? String(path.dropFirst(root.count + 1)) : path
      return "\(file):\(location.position.line + 1): \(symbol.pathComponents.joined(separator: "."))"
    }
    return Set(found).sorted { $0.localizedStandardCompare($1) == .orderedAscending }
  }

  /// The triple that the compiler builds for.
  private static func target() throws -> String {
    struct Info: Decodable {
      let target: Target

      struct Target: Decodable {
        let triple: String
      }
    }
    let result = try Tool("swift").run("-print-target-info")
    return try JSONDecoder().decode(Info.self, from: Data(result.out.utf8)).target.triple
  }
}
