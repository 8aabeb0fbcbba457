/// Puts what a schema demands of a value into words.
struct FactReader {
  private let layers: SchemaLayers
  private let constraints: Constraints
  private let name: String
  private let type: TypeReference
  private let builder: ResourceBuilder

  init(_ layers: SchemaLayers, name: String, type: TypeReference, builder: ResourceBuilder) {
    self.layers = layers
    self.constraints = layers.constraints
    self.name = name
    self.type = type
    self.builder = builder
  }

  var phrases: [String] { demands + layers.defaultValue.flatMap(FactWords.defaultValue).asList }

  /// Only what matters to a value of the type: a minimum means nothing to a string.
  private var demands: [String] {
    switch type {
    case .core(.integer), .core(.number): number
    case .core(.string): length + matching + formats + FactWords.values(layers.allowed, of: nil).asList
    case .core(.json): formats
    case .core: []
    case .named(let name): FactWords.values(layers.allowed, of: name).asList
    case .list(let element): list(of: element)
    case .map(let element): map(of: element)
    }
  }

  private var number: [String] {
    let unit = Unit.find(name: name, description: layers.description).map { "in \($0)" }
    var phrases = unit.asList
    phrases += FactWords.range(constraints.minimum?.text, constraints.maximum?.text).asList
    phrases += constraints.exclusiveMinimum.map { "more than \($0.text)" }.asList
    phrases += constraints.exclusiveMaximum.map { "less than \($0.text)" }.asList
    phrases += constraints.multipleOf.map { "a multiple of \($0.text)" }.asList
    return phrases + FactWords.values(layers.allowed, of: nil).asList
  }

  private var length: [String] {
    FactWords.count(constraints.minLength, constraints.maxLength, "character", "characters").asList
  }

  private var matching: [String] {
    constraints.pattern.flatMap(FactWords.pattern).map { "matching \($0)" }.asList
  }

  private var formats: [String] { FactWords.formats(layers.formats).asList }

  private func list(of element: TypeReference) -> [String] {
    var phrases = FactWords.count(constraints.minItems, constraints.maxItems, "item", "items").asList
    if constraints.uniqueItems ?? false { phrases.append("no duplicates") }
    // A list's own format is the plural of its elements' one.
    let ofList = FactWords.formats(layers.formats.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
    var each = ofList.asList
    if let items = layers.items {
      each += parts(of: items, element).filter { !each.contains($0) }
    }
    return phrases + each.map { "each \($0)" }
  }

  private func map(of element: TypeReference) -> [String] {
    var phrases =
      FactWords.count(constraints.minProperties, constraints.maxProperties, "entry", "entries").asList
    let entries = layers.entries
    guard entries.count == 1, let entry = entries.first else { return phrases }
    phrases += entry.pattern.flatMap(FactWords.pattern).map { "keys matching \($0)" }.asList
    return phrases + parts(of: entry.schema, element).map { "values \($0)" }
  }

  /// Of the elements; of lists in lists nothing is said.
  private func parts(of schema: Schema, _ type: TypeReference) -> [String] {
    switch type {
    case .core, .named:
      FactReader(builder.layers(of: schema), name: name, type: type, builder: builder).demands
    case .list, .map: []
    }
  }
}

extension Optional {
  fileprivate var asList: [Wrapped] { map { [$0] } ?? [] }
}
