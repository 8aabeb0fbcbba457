import CrossAccountTestSupport
import Foundation

/// Tables beside the tests, in `Cases`.
enum Cases {
  static func read<Table: Decodable>(_ type: Table.Type, _ name: String) throws -> Table {
    let file = URL(filePath: "\(PackageRoot.path)/Tests/Rules/Cases/\(name)")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
  }
}
