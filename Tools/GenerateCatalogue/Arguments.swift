import Foundation

/// What the command line asks for.
struct Arguments {
  var isCheck = false
  var schemas = Arguments.installedSchemas
  var output = "Sources/CFN"
  var corrections = "Tools/Corrections.json"
  let catalogue = "Sources/C/Catalogue/Schemas/resource-schemas.bin"
  let catalogueCorrections = "Tools/CatalogueCorrections.json"
  let catalogueExtensions = "Tools/CatalogueExtensions.json"
  let actionModules = "Tools/ActionModules.json"
  let actionCatalogue = "Sources/C/Catalogue/Actions"
  /// Nil for all.
  var services: Set<String>?

  /// Those of the cfn-lint that Tests/requirements.txt pins, which `make setup-tests` installs.
  private static var installedSchemas: String {
    let pythons = (try? FileManager.default.contentsOfDirectory(atPath: ".venv/lib")) ?? []
    return ".venv/lib/\(pythons.sorted().first ?? "python3")/site-packages/cfnlint/data/schemas"
  }

  /// The folder of Python packages that the schemas belong to: it also holds what is known of actions.
  var packages: URL {
    URL(filePath: schemas).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  init(_ arguments: some Sequence<String>) throws {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--check": isCheck = true
      case "--schemas", "--output", "--corrections":
        guard let value = rest.popFirst() else { throw ArgumentError.missingValue(argument) }
        set(argument, value)
      case _ where argument.hasPrefix("-"): throw ArgumentError.unknown(argument)
      default: services = (services ?? []).union([argument])
      }
    }
  }

  private mutating func set(_ option: String, _ value: String) {
    switch option {
    case "--schemas": schemas = value
    case "--output": output = value
    default: corrections = value
    }
  }
}
