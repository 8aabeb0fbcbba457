internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// What is read of the catalogue once and then used for all templates of a run.
final class SchemaMemory {
  let catalogue: ResourceCatalogue
  private var facts: [String: TypeFacts?] = [:]
  /// The types asked for last, the latest first: what stands side by side is often of few types.
  private var latest: [(type: String, facts: TypeFacts?)] = []
  private var matchers: [StringNumber: PatternMatcher?] = [:]

  /// What names meant in the template before, and how often that has changed.
  private var names = TemplateNames()
  private(set) var epoch = 0

  init(_ catalogue: ResourceCatalogue) { self.catalogue = catalogue }

  /// Tells which template is looked at: what was learned of functions holds as long as names mean the same.
  func begin(_ template: Template) {
    if names.mean(theSameIn: template) { return }
    names = TemplateNames(template)
    epoch += 1
  }

  private(set) lazy var anyType = catalogue.schema(at: 0).map(TypeFacts.init)

  /// Nil for a type that the catalogue does not know, or that is not judged.
  func facts(of type: String) -> TypeFacts? {
    for index in latest.indices where latest[index].type == type {
      if index > 0 { latest.swapAt(0, index) }
      return latest[0].facts
    }
    let found = lookedUp(type)
    if latest.count == 3 { latest.removeLast() }
    latest.insert((type, found), at: 0)
    return found
  }

  private func lookedUp(_ type: String) -> TypeFacts? {
    if let known = facts[type] { return known }
    let found = type.isUnjudged ? nil : catalogue[type].map(TypeFacts.init)
    facts[type] = .some(found)
    return found
  }

  /// Whether a pattern is found in a text; nil where that is not known.
  func isFound(_ pattern: StringNumber, in text: String, of resource: ResourceSchema) -> Bool? {
    if let known = matchers[pattern] { return known?.isFound(in: text) }
    let matcher = PatternMatcher(resource.text(pattern))
    matchers[pattern] = .some(matcher)
    return matcher?.isFound(in: text)
  }
}
