/// Which property types several resource types of a service have in common, so that they are declared once and
/// a value made for one resource fits into the other, as a statement of a web ACL fits into a rule group.
///
/// Types are shared when they have the same name and say the same, and so do all types that they refer to.
struct SharedTypes {
  /// By resource type: the first that declares the type, where that is another.
  private let owners: [[String: String]]

  init(_ resources: [ResourceModel]) {
    let types = resources.map { TypeTable($0.object) }
    var owners: [[String: String]] = []
    for later in types.indices {
      var found: [String: String] = [:]
      for earlier in types.indices.prefix(later) {
        for name in types[later].common(with: types[earlier]) where found[name] == nil {
          found[name] = resources[earlier].object.name
        }
      }
      owners.append(found)
    }
    self.owners = owners
    for (resource, owners) in zip(resources, owners) {
      for object in resource.object.objects {
        guard let owner = owners[object.name],
          let shared = resources.first(where: { $0.object.name == owner })?.object.objects
            .first(where: { $0.name == object.name })
        else { continue }
        shared.keepFacts(trueOf: object)
      }
    }
  }

  /// The resource type that declares a type of the resource at `index`; nil where that does so itself.
  func owner(of type: String, inResourceAt index: Int) -> String? { owners[index][type] }
}

extension ObjectModel {
  /// Drops what isn't true of the same type in another resource type.
  fileprivate func keepFacts(trueOf other: ObjectModel) {
    for (index, property) in other.properties.enumerated() where properties.indices.contains(index) {
      properties[index].facts = properties[index].facts.common(with: property.facts)
    }
    for (mine, theirs) in zip(objects, other.objects) { mine.keepFacts(trueOf: theirs) }
  }
}
