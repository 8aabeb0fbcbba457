import CatalogueGenerator
import Foundation
import TypeGenerator

/// Makes the Swift types of AWS's resources, and the catalogue of their schemas, out of AWS's schemas.
///
///     swift run generate-catalogue [--check] [--schemas FOLDER] [SERVICE …]
///
/// Ends with 0 when done, with 1 when `--check` finds files that are not as generated, with 2 on an error.
@main
struct GenerateCatalogue {
  static func main() {
    do {
      exit(try run(Arguments(CommandLine.arguments.dropFirst())))
    } catch {
      FileHandle.standardError.write(Data("generate-catalogue: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    let schemas = SchemaFolder(URL(filePath: arguments.schemas))
    guard schemas.exists else { throw ArgumentError.noSchemas(arguments.schemas) }
    let generator = TypeGenerator(
      schemas: schemas, corrections: try Corrections.read(URL(filePath: arguments.corrections)))
    let files = try generator.files(of: arguments.services)
    let output = OutputFolder(URL(filePath: arguments.output))
    let catalogue = try catalogue(arguments)
    if arguments.isCheck {
      var stale = output.differences(from: files, of: arguments.services).map { "\(arguments.output)/\($0)" }
      if catalogue?.isStale == true { stale.append(arguments.catalogue) }
      for path in stale { print("\(path) is not as generated") }
      if !stale.isEmpty { print("Run `make generate`, and commit what it changes.") }
      return stale.isEmpty ? 0 : 1
    }
    let changed = try output.write(files, of: arguments.services)
    try catalogue?.write()
    print("\(files.count) files, \(changed.count) changed")
    return 0
  }

  /// Nil when only some services are asked for: the catalogue holds all of them.
  private static func catalogue(_ arguments: Arguments) throws -> CatalogueFile? {
    guard arguments.services == nil else { return nil }
    var generator = try CatalogueGenerator(
      schemas: URL(filePath: arguments.schemas), corrections: URL(filePath: arguments.catalogueCorrections))
    return CatalogueFile(URL(filePath: arguments.catalogue), bytes: try generator.bytes())
  }
}
