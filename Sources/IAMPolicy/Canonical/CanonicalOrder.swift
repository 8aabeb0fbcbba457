package import CrossAccountCloudFormation

/// An order for values whose own order means nothing.
package enum CanonicalOrder {
  package static func sorted(_ values: [Value]) -> [Value] {
    if values.count < 2 { return values }
    return values.map { (key: $0.json(pretty: false), value: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.value)
  }

  /// Sorted, each value once.
  package static func unique(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in sorted(values) where !(result.last?.isSame(as: value) ?? false) { result.append(value) }
    return result
  }

  /// The object with its values changed, sorted by name, without what has no value.
  package static func members(_ object: ValueObject, _ change: (ValueObject.Entry) -> Value) -> Value {
    let entries = object.entries.filter { $0.value != .noValue }
      .map { ValueObject.Entry($0.key, change($0)) }
    return .object(ValueObject(distinct: entries).sorted)
  }
}
