/// The names of the types inside of one resource type.
///
/// Definitions keep their names. A type for a property without a definition is named after the property and
/// stands inside of its owner; where that name means a definition, it gets a suffix, so that a name has only
/// one meaning in all of the resource type.
struct TypeNames {
  private let definitions: [String: String]
  private let taken: Set<String>

  init(_ schema: ResourceSchema) {
    var definitions: [String: String] = [:]
    var taken = TypeNames.reserved
    for (name, definition) in schema.definitions.sorted(by: { $0.key < $1.key }) where definition.mayBeType {
      let suffix = definition.values.isEmpty ? "Property" : "Option"
      let unique = TypeNames.free(SwiftName.type(name), suffix: suffix, among: taken)
      definitions[name] = unique
      taken.insert(unique)
    }
    self.definitions = definitions
    self.taken = taken
  }

  func definition(_ name: String) -> String { definitions[name] ?? SwiftName.type(name) }

  func object(_ property: String, in owner: ObjectModel) -> String {
    TypeNames.free(SwiftName.type(property), suffix: "Property", among: taken.union(owner.typeNames))
  }

  func enumeration(_ property: String, in owner: ObjectModel) -> String {
    TypeNames.free(SwiftName.type(property), suffix: "Option", among: taken.union(owner.typeNames))
  }

  /// The resource type's own name.
  static func resource(_ name: String) -> String { free(name, suffix: "Resource", among: unspeakable) }

  private static func free(_ name: String, suffix: String, among taken: Set<String>) -> String {
    var result = name
    while taken.contains(result) { result += suffix }
    return result
  }

  /// What Swift lets no type be called.
  private static let unspeakable: Set<String> = ["Any", "Protocol", "Self", "Type"]

  /// What generated code itself says, too.
  private static let reserved = Set(CoreType.allCases.map(\.rawValue)).union(unspeakable).union([
    "Int", "String",
  ])
}

extension ObjectModel {
  fileprivate var typeNames: [String] { objects.map(\.name) + enumerations.map(\.name) }
}

extension Schema {
  /// Lists and scalars have no type of their own, so that their names stay free.
  fileprivate var mayBeType: Bool {
    !kinds.contains("array") && !(properties.isEmpty && values.isEmpty && alternatives.isEmpty)
  }
}
