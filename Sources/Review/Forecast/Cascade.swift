internal import CrossAccountCloudFormation

/// Resources that are replaced because another one is that they refer to.
struct Cascade {
  /// By logical ID.
  private(set) var found: [String: [Forecast.Cause]] = [:]

  /// - Parameters:
  ///   - resources: The new template's resources as they are written.
  ///   - known: Those whose fate is known already.
  init(_ resources: ValueObject, known: Set<String>, names: ChangedNames) {
    if names.isEmpty { return }
    var names = names
    // A chain of references is followed to its end; a circle ends it too.
    for _ in 0..<16 {
      var more: Set<String> = []
      for entry in resources.entries where !known.contains(entry.key) && found[entry.key] == nil {
        let causes = Self.causes(entry.value, names)
        if causes.isEmpty { continue }
        found[entry.key] = causes
        more.insert(entry.key)
      }
      if more.isEmpty { return }
      names.replaced.formUnion(more)
    }
  }

  private static func causes(_ resource: Value, _ names: ChangedNames) -> [Forecast.Cause] {
    guard let fields = resource.object, let type = fields["Type"]?.string,
      let properties = fields["Properties"], !properties.isLiteral, names.reason(properties) != nil,
      let rules = ReplacementRules(type: type)
    else { return [] }
    return rules.causes(properties, properties, depends: names.reason)
  }
}
