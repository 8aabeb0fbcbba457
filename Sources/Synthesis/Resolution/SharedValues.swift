internal import CrossAccountCloudFormation

/// What references came to, kept once for all stacks of a worker: what many accounts have in common takes memory
/// once, and is known to be the same by where it is.
final class SharedValues {
  private var recent: [String: RecentValues] = [:]

  /// The value, or the same one of an earlier stack.
  ///
  /// - Parameter property: The name of the property that holds it.
  func shared(_ value: Value, of property: String) -> Value {
    if case .string = value { return value }
    if let known = recent[property], let slot = known.slot(of: value) { return known[slot] }
    recent[property, default: RecentValues()].insert(value)
    return value
  }
}
