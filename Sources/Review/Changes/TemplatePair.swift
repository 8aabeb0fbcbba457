internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A template of each side that are the same stack; or one that has no other side.
struct TemplatePair: Sendable {
  var old: PlacedTemplate?
  var new: PlacedTemplate?
  var isMoved = false

  struct Outcome: Sendable {
    var old: ComparedTemplate?
    var new: ComparedTemplate?
    var change: StackChange?
  }

  var isDifferent: Bool {
    guard let old, let new else { return true }
    return isMoved || old.place != new.place
      || old.document !== new.document && old.document?.bytes != new.document?.bytes
  }

  static func all(_ base: Assembly, _ head: Assembly) -> [TemplatePair] {
    // One file on each side: the names say nothing.
    if base.templates.count == 1, head.templates.count == 1, base.packages.isEmpty, head.packages.isEmpty {
      return [TemplatePair(old: base.templates[0], new: head.templates[0])]
    }
    let before = Set(base.templates.map(\.path))
    let after = Dictionary(head.templates.map { ($0.path, $0) }) { first, _ in first }
    var pairs: [TemplatePair] = []
    var gone: [PlacedTemplate] = []
    for old in base.templates {
      if let new = after[old.path] {
        pairs.append(TemplatePair(old: old, new: new))
      } else {
        gone.append(old)
      }
    }
    let come = head.templates.filter { !before.contains($0.path) }
    var left = Dictionary(grouping: gone, by: \.moveKey)
    for new in come {
      // The same stack, or the same bytes, under another path.
      if let old = left[new.moveKey]?.popLast() {
        pairs.append(TemplatePair(old: old, new: new, isMoved: true))
      } else {
        pairs.append(TemplatePair(old: nil, new: new))
      }
    }
    for old in left.values.joined() { pairs.append(TemplatePair(old: old, new: nil)) }
    return pairs
  }

  func compare() -> Outcome {
    var outcome = Outcome(old: old.map(ComparedTemplate.init), new: new.map(ComparedTemplate.init))
    guard let placed = new ?? old else { return outcome }
    let comparison = TemplateComparison(outcome.old?.sections ?? [:], outcome.new?.sections ?? [:])
    let kind: StackChange.Kind = old == nil ? .added : new == nil ? .removed : isMoved ? .moved : .changed
    outcome.change = StackChange(
      kind: kind, path: placed.path, oldPath: old?.path, place: placed.place, oldPlace: old?.place,
      diff: TemplateDiff(comparison), resources: resources(comparison, outcome),
      respelled: comparison.respelled)
    return outcome
  }

  private func resources(_ comparison: TemplateComparison, _ outcome: Outcome) -> [ResourceChange] {
    var names = ChangedNames(comparison)
    let forecaster = Forecaster(names)
    let review = PolicyReview(old, new)
    var resources: [ResourceChange] = comparison.resources.map { pair in
      let (policies, principals) = review.changes(pair.logicalID, pair.old, pair.new)
      let type = (pair.new ?? pair.old)?.object?["Type"]?.string ?? ""
      return ResourceChange(
        logicalID: pair.logicalID, type: type, old: pair.old, new: pair.new, change: pair.change,
        forecast: forecaster.forecast(pair.old, pair.new), policies: policies, principals: principals)
    }
    guard let new = outcome.new, outcome.old != nil else { return resources }
    names.replaced = Set(
      resources.filter { $0.forecast.fate == .replaced || $0.forecast.fate == .mayBeReplaced }.map(
        \.logicalID))
    let known = names.replaced.union(resources.filter { $0.old == nil }.map(\.logicalID))
    let cascade = Cascade(new.section("Resources"), known: known, names: names)
    for (logicalID, causes) in cascade.found.sorted(by: { $0.key < $1.key }) {
      if let index = resources.firstIndex(where: { $0.logicalID == logicalID }) {
        resources[index].forecast.fate = .mayBeReplaced
        resources[index].forecast.causes = causes
      } else if let raw = new.section("Resources")[logicalID] {
        let resource = CanonicalForm.resource(raw)
        resources.append(
          ResourceChange(
            logicalID: logicalID, type: resource.object?["Type"]?.string ?? "", old: resource, new: resource,
            change: nil, forecast: Forecast(fate: .mayBeReplaced, causes: causes)))
      }
    }
    return resources
  }
}

extension PlacedTemplate {
  /// What a stack is known by when its file has another path: its place, else its bytes.
  fileprivate var moveKey: String {
    if let stackName = place.stackName, let account = place.account {
      return "\(account) \(place.region?.rawValue ?? "") \(stackName)"
    }
    var hasher = Hasher()
    hasher.combine(document?.bytes ?? [])
    return "bytes \(hasher.finalize())"
  }
}
