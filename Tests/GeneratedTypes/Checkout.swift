import CrossAccountActionGenerator
import CrossAccountCatalogueGenerator
import CrossAccountTestSupport
import CrossAccountTypeGenerator
import Foundation

/// The package's folder, and what the generator reads and writes in it.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let output = OutputFolder(folder.appending(path: "Sources/CFN"))

  static let catalogue = folder.appending(path: "Sources/C/Catalogue/Schemas/resource-schemas.bin")

  static let actionCatalogue = OutputFolder(folder.appending(path: "Sources/C/Catalogue/Actions"))

  /// The Python packages that `make setup-tests` installs. Without them nothing is skipped: the tests fail.
  static func packages() throws -> URL {
    let library = folder.appending(path: ".venv/lib")
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
    let installed = pythons.sorted().map { library.appending(path: "\($0)/site-packages") }
    guard let found = installed.first(where: { SchemaFolder(schemas(in: $0)).exists }) else {
      throw ToolError("there are no schemas in .venv: run 'make setup-tests'")
    }
    return found
  }

  private static func schemas(in packages: URL) -> URL { packages.appending(path: "cfnlint/data/schemas") }

  static func schemas() throws -> URL { schemas(in: try packages()) }

  static func generator() throws -> TypeGenerator {
    TypeGenerator(
      schemas: SchemaFolder(try schemas()),
      corrections: try Corrections.read(folder.appending(path: "Tools/Corrections.json")))
  }

  /// The catalogue as it is generated now.
  static func catalogueFile() throws -> CatalogueFile {
    var generator = try CatalogueGenerator(
      schemas: try schemas(), corrections: folder.appending(path: "Tools/CatalogueCorrections.json"),
      extensions: folder.appending(path: "Tools/CatalogueExtensions.json"))
    return CatalogueFile(catalogue, bytes: try generator.bytes())
  }

  static func actions() throws -> ActionGenerator {
    let sources = ActionSources(
      packages: try packages(), modules: folder.appending(path: "Tools/ActionModules.json"))
    guard sources.exist else {
      throw ToolError("there is no data on actions in .venv: run 'make setup-tests'")
    }
    return try ActionGenerator(sources)
  }

  /// All files of the service modules: types, and constants of actions.
  static func serviceFiles(of services: Set<String>? = nil) throws -> [GeneratedFile] {
    let generator = try generator()
    let constants = try actions().constantFiles(of: generator.serviceNames())
    return try generator.files(of: services)
      + constants.filter { file in services?.contains { file.path.hasPrefix("\($0)/") } ?? true }
  }
}
