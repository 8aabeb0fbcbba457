internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// Which changes of a type's properties replace the resource, as its schema says.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html
struct ReplacementRules {
  private let createOnly: [SchemaPath]
  private let conditional: [SchemaPath]

  /// Nil for a type that the catalogue does not know.
  init?(type: String) {
    guard let schema = ResourceCatalogue.shared[type] else { return nil }
    createOnly = schema.createOnly
    conditional = schema.conditionalCreateOnly
  }

  /// - Parameters:
  ///   - old: The properties in canonical form.
  ///   - depends: What of the template a value depends on that changes with it, in words.
  func causes(_ old: Value?, _ new: Value?, depends: (Value) -> String?) -> [Forecast.Cause] {
    var causes: [Forecast.Cause] = []
    for path in createOnly {
      if let cause = cause(path, old, new, isCreateOnly: true, depends) { causes.append(cause) }
    }
    for path in conditional {
      if let cause = cause(path, old, new, isCreateOnly: false, depends) { causes.append(cause) }
    }
    return causes
  }

  private func cause(
    _ path: SchemaPath, _ old: Value?, _ new: Value?, isCreateOnly: Bool, _ depends: (Value) -> String?
  ) -> Forecast.Cause? {
    var (before, after): ([Value], [Value]) = ([], [])
    Self.find(path.names[...], old, &before)
    Self.find(path.names[...], new, &after)
    if before == after {
      guard let reason = after.lazy.compactMap(depends).first else { return nil }
      return Forecast.Cause(property: path.description, isCertain: false, because: reason)
    }
    let isKnown = before.count != after.count || zip(before, after).contains(where: Self.differsSurely)
    return Forecast.Cause(property: path.description, isCertain: isCreateOnly && isKnown)
  }

  /// The values at a path; the elements of a list are all meant.
  private static func find(_ names: ArraySlice<String>, _ value: Value?, _ found: inout [Value]) {
    guard let value else { return }
    guard let name = names.first else {
      found.append(value)
      return
    }
    switch value {
    case .object(let object):
      if name == "*" {
        for entry in object.entries { find(names.dropFirst(), entry.value, &found) }
      } else {
        find(names.dropFirst(), object[name], &found)
      }
    case .list(let items):
      let rest = name == "*" || name == "items" ? names.dropFirst() : names
      for item in items { find(rest, item, &found) }
    default: found.append(value)
    }
  }

  /// Whether two values cannot turn out the same at the deployment.
  private static func differsSurely(_ old: Value, _ new: Value) -> Bool {
    if old == new { return false }
    if old.isLiteral && new.isLiteral { return true }
    guard case .intrinsic(.sub(let a, let x)) = old, case .intrinsic(.sub(let b, let y)) = new, x == y else {
      return false
    }
    // The same variables between other texts.
    return variables(a) == variables(b)
  }

  private static func variables(_ text: String) -> [SubstitutionText.Piece] {
    SubstitutionText.pieces(of: text).filter { if case .variable = $0 { true } else { false } }
  }
}
