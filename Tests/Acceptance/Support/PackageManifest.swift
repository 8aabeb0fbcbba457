import CrossAccountTestSupport
import Foundation

/// The manifest as SwiftPM understands it.
struct PackageManifest: Decodable {
  struct Target: Decodable {
    var name: String
    /// `regular`, `executable`, `test` or `system`.
    var type: String
    var path: String
    /// The names of other targets.
    var dependencies: [String] = []

    var isService: Bool { path.hasPrefix("Sources/CFN/") }
  }

  var targets: [Target]

  /// This package's.
  static let current = Result { try read() }

  /// SwiftPM keeps evaluated manifests, and locks the folder that the tests run from: neither is used.
  private static func read() throws -> PackageManifest {
    let scratch = try TemporaryFolder()
    let result = try Tool("swift", in: PackageRoot.path).run(
      "package", "--scratch-path", scratch.path, "--manifest-cache", "none", "dump-package")
    guard result.status == 0 else { throw ToolError("swift package dump-package: \(result.error)") }
    return try JSONDecoder().decode(PackageManifest.self, from: Data(result.out.utf8))
  }
}

extension PackageManifest.Target {
  private enum Key: String, CodingKey {
    case name, type, path, dependencies
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(String.self, forKey: .type)
    path = try container.decode(String.self, forKey: .path)
    // Each is `{"byName": [name, condition]}`.
    for dependency in try container.decode([[String: [String?]]].self, forKey: .dependencies) {
      guard let name = dependency["byName"]?.first ?? nil else {
        throw ToolError("\(self.name) has a dependency of another kind: \(dependency)")
      }
      dependencies.append(name)
    }
  }
}
