/// A schema with what it refers to, as one: what stands outside counts before what stands inside.
struct SchemaLayers {
  private let layers: [Schema]

  /// - Parameter layers: From the outside in.
  init(_ layers: [Schema]) { self.layers = layers }

  var constraints: Constraints { layers.reduce(Constraints()) { $0.merged(with: $1.constraints) } }
  var allowed: [SchemaScalar] { first { $0.allowed.isEmpty ? nil : $0.allowed } ?? [] }
  var defaultValue: SchemaScalar? { first(\.defaultValue) }
  var description: String { first { ($0.description ?? "").isEmpty ? nil : $0.description } ?? "" }
  var items: Schema? { first(\.items) }

  /// What the names and values of a map's entries may be; without a pattern where any name may be given.
  var entries: [(pattern: String?, schema: Schema)] {
    let patterns = first { $0.patternProperties.isEmpty ? nil : $0.patternProperties } ?? [:]
    if !patterns.isEmpty { return patterns.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    return first(\.additionalProperties).map { [(nil, $0)] } ?? []
  }

  /// The formats of which the value has one.
  var formats: [String] {
    if let format = constraints.format { return [format] }
    let alternatives = layers.flatMap { $0.anyOf + $0.oneOf }
    let formats = alternatives.compactMap(\.constraints.format)
    return formats.count == alternatives.count ? formats : []
  }

  private func first<Found>(_ find: (Schema) -> Found?) -> Found? {
    for layer in layers {
      if let found = find(layer) { return found }
    }
    return nil
  }
}
