/// What the command line asks for.
struct Arguments {
  var isCheck = false
  var schemas = ".build/schemas"
  var output = "Sources/AWS"
  var corrections = "Tools/Corrections.json"
  let catalogue = "Sources/CResourceSchemas/resource-schemas.bin"
  let catalogueCorrections = "Tools/CatalogueCorrections.json"
  /// Nil for all.
  var services: Set<String>?

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
