internal import CrossAccountCloudFormation

/// An order for values whose own order means nothing.
enum CanonicalOrder {
  static func sorted(_ values: [Value]) -> [Value] {
    if values.count < 2 { return values }
    return values.map { (key: $0.json(pretty: false), value: $0) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map(\.value)
  }

  /// Sorted, each value once.
  static func unique(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in sorted(values) where !(result.last?.isIdentical(to: value) ?? false) { result.append(value) }
    return result
  }
}
