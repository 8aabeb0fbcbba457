/// What the types inside of a resource type say, and which others they refer to.
struct TypeTable {
  private var texts: [String: String] = [:]
  private var references: [String: Set<String>] = [:]

  init(_ resource: ObjectModel) {
    for enumeration in resource.enumerations { texts[enumeration.name] = enumeration.summary }
    for object in resource.objects {
      texts[object.name] = object.summary
      references[object.name] = object.references
    }
  }

  /// The types that are the same in both, whatever they refer to included.
  func common(with other: TypeTable) -> Set<String> {
    var same = Set(texts.keys.filter { texts[$0] == other.texts[$0] })
    while true {
      // A name that neither table has is a type inside of the one that refers to it.
      let different = same.filter { name in
        references[name, default: []].contains { !same.contains($0) && (texts[$0] ?? other.texts[$0]) != nil }
      }
      if different.isEmpty { return same }
      same.subtract(different)
    }
  }
}

extension EnumerationModel {
  fileprivate var summary: String { "\(name)=\(constants.map(\.value.quoted))" }
}

extension ObjectModel {
  fileprivate var summary: String {
    let properties = properties.map { "\($0.name.quoted):\($0.type.text())\($0.isRequired ? "!" : "")" }
    return
      "\(nameProperty ?? "")\(properties)\(objects.map { $0.name + $0.summary })\(enumerations.map(\.summary))"
  }

  fileprivate var references: Set<String> {
    objects.reduce(Set(properties.compactMap(\.type.name))) { $0.union($1.references) }
  }
}

extension TypeReference {
  fileprivate var name: String? {
    switch self {
    case .core: nil
    case .list(let element), .map(let element): element.name
    case .named(let name): name
    }
  }
}
