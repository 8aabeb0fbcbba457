import CatalogueGenerator
import Foundation
import TestSupport
import TypeGenerator

/// The package's folder, and what the generator reads and writes in it.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let output = OutputFolder(folder.appending(path: "Sources/AWS"))

  static let catalogue = folder.appending(path: "Sources/CResourceSchemas/resource-schemas.bin")

  /// The schemas of the cfn-lint that `make setup-tests` installs. Without them nothing is skipped: the tests fail.
  static func schemas() throws -> URL {
    let library = folder.appending(path: ".venv/lib")
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
    let installed = pythons.sorted().map {
      library.appending(path: "\($0)/site-packages/cfnlint/data/schemas")
    }
    guard let found = installed.first(where: { SchemaFolder($0).exists }) else {
      throw ToolError("there are no schemas in .venv: run 'make setup-tests'")
    }
    return found
  }

  static func generator() throws -> TypeGenerator {
    TypeGenerator(
      schemas: SchemaFolder(try schemas()),
      corrections: try Corrections.read(folder.appending(path: "Tools/Corrections.json")))
  }

  /// The catalogue as it is generated now.
  static func catalogueFile() throws -> CatalogueFile {
    var generator = try CatalogueGenerator(
      schemas: try schemas(), corrections: folder.appending(path: "Tools/CatalogueCorrections.json"))
    return CatalogueFile(catalogue, bytes: try generator.bytes())
  }
}
