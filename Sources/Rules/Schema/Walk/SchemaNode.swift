internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// A schema of a resource type, decoded once in a run, with what was learned from the values met so far.
final class SchemaNode {
  let schema: Schema
  /// Values that fit, which hold no function.
  private var fitting = RecentValues()
  /// Values with functions in which nothing was found, as long as names mean the same.
  private var sound = RecentValues()
  private var epoch = 0
  private var properties: [(name: String, node: SchemaNode?)] = []
  /// Where the property stands that is probably asked for next: resources of a type name theirs in the same order.
  private var next = 0

  init(_ schema: Schema) { self.schema = schema }

  func isKnownToFit(_ value: Value) -> Bool { fitting.contains(value) }
  func remember(fitting value: Value) { fitting.insert(value) }

  /// Whether nothing was found in a value with functions, in a template whose names mean the same.
  func isKnownToBeSound(_ value: Value, in epoch: Int) -> Bool {
    epoch == self.epoch && sound.contains(value)
  }

  func remember(sound value: Value, in epoch: Int) {
    if epoch != self.epoch { (sound, self.epoch) = (RecentValues(), epoch) }
    sound.insert(value)
  }

  /// The schema of a property; nil where the schema names none.
  func property(_ name: String, of type: TypeFacts) -> SchemaNode? {
    for step in 0..<properties.count {
      let index = (next + step) % properties.count
      guard properties[index].name == name else { continue }
      next = index + 1
      return properties[index].node
    }
    let node = schema.properties[name].map { type.node($0) }
    // Names of a map that a template fills are without end.
    if properties.count < 64 { properties.append((name, node)) }
    return node
  }
}
