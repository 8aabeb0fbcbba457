import ActionGenerator
import Foundation
import TypeGenerator

/// The package's folder, and what the generator reads and writes in it.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let output = OutputFolder(folder.appending(path: "Sources/AWS"))

  static let actionCatalogue = OutputFolder(folder.appending(path: "Sources/CActionCatalogue"))

  /// What the catalogue of actions is made of: as `make generate` fetched it, or from the tests' own tools.
  static let actionSources: ActionSources? = {
    let modules = folder.appending(path: "Tools/ActionModules.json")
    let fetched = ActionSources(folder.appending(path: ".build/schemas"), modules: modules)
    return ([fetched] + packages.map { ActionSources(packages: $0, modules: modules) }).first(where: \.exist)
  }()

  /// The folders of Python packages in the tests' environment.
  private static let packages: [URL] = {
    let library = folder.appending(path: ".venv/lib")
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
    return pythons.sorted().map { library.appending(path: "\($0)/site-packages") }
  }()

  /// The schemas that `make generate` fetched, or those of the tests' own tools.
  static let schemas: SchemaFolder? = {
    let installed = packages.map { $0.appending(path: "cfnlint/data/schemas") }
    return ([folder.appending(path: ".build/schemas")] + installed).map(SchemaFolder.init).first(
      where: \.exists)
  }()

  static func generator() throws -> TypeGenerator? {
    let corrections = try Corrections.read(folder.appending(path: "Tools/Corrections.json"))
    return schemas.map { TypeGenerator(schemas: $0, corrections: corrections) }
  }

  static func actions() throws -> ActionGenerator? { try actionSources.map(ActionGenerator.init) }

  /// All files of the service modules: types, and constants of actions.
  static func serviceFiles(of services: Set<String>? = nil) throws -> [GeneratedFile]? {
    guard let generator = try generator(), let actions = try actions() else { return nil }
    let constants = actions.constantFiles(of: try generator.serviceNames())
    return try generator.files(of: services)
      + constants.filter { file in services?.contains { file.path.hasPrefix("\($0)/") } ?? true }
  }
}
