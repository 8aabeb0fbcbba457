internal import CrossAccountCatalogue
internal import CrossAccountYAML

/// What `Fn::GetAtt` gives for a resource type: the read-only properties, and what the corrections add.
struct AttributeSurvey {
  private(set) var attributes: [String: SchemaTypes] = [:]
  private let document: Node

  init(_ document: Node, corrections: [CatalogueCorrection]) {
    self.document = document
    for pointer in document["readOnlyProperties"]?.strings ?? [] {
      add(pointer.split(separator: "/").dropFirst().map(String.init))
    }
    for correction in corrections {
      for name in correction.attributes ?? [] { add(name.split(separator: ".").map(String.init)) }
      guard correction.everyProperty == true else { continue }
      for entry in document["properties"]?.entries ?? [] { add([entry.key]) }
    }
  }

  private mutating func add(_ names: [String]) {
    if let star = names.firstIndex(of: "*") {
      // Inside of a list there are no names; nothing is known of what stands behind.
      attributes[names[...star].joined(separator: ".")] = []
      return
    }
    var schema: Node? = document
    for name in names { schema = schema?["properties"]?[name].map(followed) }
    addLeaves(of: schema, names.joined(separator: "."), depth: 0)
  }

  /// An object's members have attributes of their own, by names such as `Endpoint.Address`.
  private mutating func addLeaves(of schema: Node?, _ name: String, depth: Int) {
    let names = schema?["type"]?.strings ?? []
    var types: SchemaTypes = []
    for (name, type) in SchemaTypes.names where names.contains(name) { types.insert(type) }
    attributes[name] = types
    guard depth < 4, !types.contains(.array) else { return }
    for entry in schema?["properties"]?.entries ?? [] {
      addLeaves(of: followed(entry.value), "\(name).\(entry.key)", depth: depth + 1)
    }
  }

  private func followed(_ schema: Node) -> Node {
    var schema = schema
    for _ in 0..<10 {
      guard let next = schema["$ref"]?.string.flatMap(document.target) else { break }
      schema = next
    }
    return schema
  }
}
