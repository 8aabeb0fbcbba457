import CrossAccountActionGenerator
import CrossAccountCatalogueGenerator
import CrossAccountTypeGenerator
import Foundation

/// Makes the Swift types of AWS's resources, the catalogue of their schemas and the catalogue of IAM's actions.
///
///     swift run cross-account-generate [--check] [--schemas FOLDER] [SERVICE …]
///
/// Ends with 0 when done, with 1 when `--check` finds files that are not as generated, with 2 on an error.
@main
struct GenerateCatalogue {
  static func main() {
    do {
      exit(try run(Arguments(CommandLine.arguments.dropFirst())))
    } catch {
      FileHandle.standardError.write(Data("cross-account-generate: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    let schemas = SchemaFolder(URL(filePath: arguments.schemas))
    guard schemas.exists else { throw ArgumentError.noSchemas(arguments.schemas) }
    let generator = TypeGenerator(
      schemas: schemas, corrections: try Corrections.read(URL(filePath: arguments.corrections)))
    let actions = try ActionGenerator(
      ActionSources(packages: arguments.packages, modules: URL(filePath: arguments.actionModules)))
    let types =
      try generator.files(of: arguments.services)
      + actions.constantFiles(of: generator.serviceNames()).filter { file in
        arguments.services?.contains { file.path.hasPrefix("\($0)/") } ?? true
      }
    var stale = try bring(types, to: arguments.output, of: arguments.services, arguments)
    if arguments.services == nil {
      stale += try bring(actions.catalogueFiles(), to: arguments.actionCatalogue, of: ["Services"], arguments)
    }
    if let catalogue = try catalogue(arguments) {
      if catalogue.isStale { stale.append(arguments.catalogue) }
      if !arguments.isCheck { try catalogue.write() }
    }
    guard arguments.isCheck else {
      print("\(stale.count) files changed")
      return 0
    }
    for path in stale { print("\(path) is not as generated") }
    if !stale.isEmpty { print("Run `make generate`, and commit what it changes.") }
    return stale.isEmpty ? 0 : 1
  }

  /// Writes what differs, or only looks.
  ///
  /// - Returns: The paths of what differs.
  private static func bring(
    _ files: [GeneratedFile], to folder: String, of subfolders: Set<String>?, _ arguments: Arguments
  ) throws -> [String] {
    let output = OutputFolder(URL(filePath: folder))
    let paths =
      arguments.isCheck
      ? output.differences(from: files, of: subfolders) : try output.write(files, of: subfolders)
    return paths.map { "\(folder)/\($0)" }
  }

  /// Nil when only some services are asked for: the catalogue holds all of them.
  private static func catalogue(_ arguments: Arguments) throws -> CatalogueFile? {
    guard arguments.services == nil else { return nil }
    var generator = try CatalogueGenerator(
      schemas: URL(filePath: arguments.schemas), corrections: URL(filePath: arguments.catalogueCorrections),
      extensions: URL(filePath: arguments.catalogueExtensions))
    return CatalogueFile(URL(filePath: arguments.catalogue), bytes: try generator.bytes())
  }
}
