internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A statement of a policy, with its place in the template.
struct PolicyStatements {
  let fields: ValueObject
  let path: PropertyPath

  /// The statements that the template spells out; those that a function makes are left out.
  static func all(in place: PolicyPlace) -> [PolicyStatements] {
    guard let value = place.document.object?["Statement"] else { return [] }
    let path = place.path.appending(.key("Statement"))
    guard let items = value.list else {
      return value.object.map { [PolicyStatements(fields: $0, path: path)] } ?? []
    }
    return items.enumerated().compactMap { index, item in
      item.object.map { PolicyStatements(fields: $0, path: path.appending(.index(index))) }
    }
  }
}

extension PolicyPlace {
  /// How messages name the document, such as `trust policy of Role`.
  var name: String { "\(kind.rawValue) of \(logicalID)" }
}
