import Foundation
import TypeGenerator

/// The package's folder, and what the generator reads and writes in it.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let output = OutputFolder(folder.appending(path: "Sources/AWS"))

  /// The schemas that `make generate` fetched, or those of the tests' own tools.
  static let schemas: SchemaFolder? = {
    let library = folder.appending(path: ".venv/lib")
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
    let installed = pythons.sorted().map {
      library.appending(path: "\($0)/site-packages/cfnlint/data/schemas")
    }
    return ([folder.appending(path: ".build/schemas")] + installed).map(SchemaFolder.init).first(
      where: \.exists)
  }()

  static func generator() throws -> TypeGenerator? {
    let corrections = try Corrections.read(folder.appending(path: "Tools/Corrections.json"))
    return schemas.map { TypeGenerator(schemas: $0, corrections: corrections) }
  }
}
