internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// Tells what a deployment does to the resources of one template.
struct Forecaster {
  private let names: ChangedNames

  init(_ names: ChangedNames) { self.names = names }

  /// - Parameters:
  ///   - old: The resource in canonical form; nil for a new one.
  ///   - new: Nil for one that is gone.
  func forecast(_ old: Value?, _ new: Value?) -> Forecast {
    switch (old?.object, new?.object) {
    case (nil, _?): return Forecast(fate: .created)
    case (let old?, nil): return deletion(old)
    case (let old?, let new?): return update(old, new)
    case (nil, nil): return Forecast(fate: .updated)
    }
  }

  private func deletion(_ old: ValueObject) -> Forecast {
    let type = old["Type"]?.string ?? ""
    let fate = Self.fate(old["DeletionPolicy"], type, old)
    var forecast = Forecast(fate: fate ?? .deleted)
    if fate == nil { forecast.notes.append("whether it is kept depends on a function in DeletionPolicy") }
    return forecast
  }

  /// - Returns: Nil where a function in the policy decides.
  private static func fate(_ policy: Value?, _ type: String, _ resource: ValueObject) -> Fate? {
    switch DeletionFate(policy, type: type, properties: resource["Properties"]?.object) {
    case .deleted?: .deleted
    case .retained?: .retained
    case .snapshot?: .snapshot
    case nil: nil
    }
  }

  private func update(_ old: ValueObject, _ new: ValueObject) -> Forecast {
    let type = new["Type"]?.string ?? ""
    if old["Type"] != new["Type"] {
      var forecast = Forecast(fate: .refused, fails: true)
      forecast.notes.append(
        "its type changes from \(old["Type"]?.string ?? "none") to \(type): CloudFormation refuses another type "
          + "under the same logical ID; give the new resource a logical ID of its own")
      return forecast
    }
    var forecast = Forecast(fate: .updated)
    if old["Condition"] != new["Condition"] {
      forecast.notes.append("another condition decides whether it exists")
    }
    guard let rules = ReplacementRules(type: type) else {
      let isNested = type == "AWS::CloudFormation::Stack"
      if !isNested, old["Properties"] != new["Properties"] {
        forecast.notes.append("the type is not in the catalogue: whether it is replaced is not known")
      }
      return forecast
    }
    forecast.causes = rules.causes(old["Properties"], new["Properties"], depends: names.reason)
    guard !forecast.causes.isEmpty else { return forecast }
    forecast.fate = forecast.causes.contains(where: \.isCertain) ? .replaced : .mayBeReplaced
    note(old, new, type, &forecast)
    return forecast
  }

  private func note(_ old: ValueObject, _ new: ValueObject, _ type: String, _ forecast: inout Forecast) {
    switch Self.fate(new["UpdateReplacePolicy"], "", new) {
    case .retained?: forecast.notes.append("the old one stays in the account (UpdateReplacePolicy)")
    case .snapshot?: forecast.notes.append("a snapshot of the old one is made (UpdateReplacePolicy)")
    default: break
    }
    guard forecast.fate == .replaced, let schema = ResourceCatalogue.shared[type],
      !schema.deletesBeforeCreating,
      let before = PhysicalNaming.name(of: .object(old), type: type),
      let after = PhysicalNaming.name(of: .object(new), type: type), before.value == after.value,
      !forecast.causes.contains(where: { $0.property == after.property })
    else { return }
    forecast.fails = true
    forecast.notes.append(
      "its \(after.property) stays \(ValueText.inline(after.value)): CloudFormation creates the new one before it "
        + "deletes the old one, so the deployment fails; give it another name")
  }
}
