/// The JSON types that a schema allows: one, several, or none said.
struct SchemaKinds: Decodable, Equatable {
  private let names: Set<String>

  init() { names = [] }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let name = try? container.decode(String.self) {
      names = [name]
    } else {
      names = Set(try container.decode([String].self)).subtracting(["null"])
    }
  }

  var isEmpty: Bool { names.isEmpty }
  var count: Int { names.count }

  func contains(_ name: String) -> Bool { names.contains(name) }
}
