internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountYAML

/// A template of each side that are the same stack; or one that has no other side.
struct TemplatePair: Sendable {
  var old: TemplateFile?
  var new: TemplateFile?
  var isMoved = false

  struct Outcome: Sendable {
    var old: TemplateDocument?
    var new: TemplateDocument?
    var change: StackChange?
    var diagnostics: [Diagnostic] = []
  }

  var isDifferent: Bool {
    guard let old, let new else { return true }
    return isMoved || old.place != new.place || old.bytes != new.bytes
  }

  static func all(_ base: TemplateSet, _ head: TemplateSet) -> [TemplatePair] {
    // One file on each side: the names say nothing.
    if base.files.count == 1, head.files.count == 1, base.packages.isEmpty, head.packages.isEmpty {
      return [TemplatePair(old: base.files[0], new: head.files[0])]
    }
    let before = Dictionary(base.files.map { ($0.path, $0) }) { first, _ in first }
    let after = Dictionary(head.files.map { ($0.path, $0) }) { first, _ in first }
    var pairs: [TemplatePair] = []
    var gone: [TemplateFile] = []
    for file in base.files {
      if let new = after[file.path] {
        pairs.append(TemplatePair(old: file, new: new))
      } else {
        gone.append(file)
      }
    }
    let come = head.files.filter { before[$0.path] == nil }
    var left = Dictionary(grouping: gone, by: \.moveKey)
    for file in come {
      // The same stack, or the same bytes, under another path.
      if let old = left[file.moveKey]?.popLast() {
        pairs.append(TemplatePair(old: old, new: file, isMoved: true))
      } else {
        pairs.append(TemplatePair(old: nil, new: file))
      }
    }
    for file in left.values.joined() { pairs.append(TemplatePair(old: file, new: nil)) }
    return pairs
  }

  func compare() -> Outcome {
    var outcome = Outcome()
    outcome.old = read(old, &outcome.diagnostics)
    outcome.new = read(new, &outcome.diagnostics)
    guard let file = outcome.new?.file ?? outcome.old?.file else { return outcome }
    let comparison = TemplateComparison(outcome.old?.raw ?? [:], outcome.new?.raw ?? [:])
    let kind: StackChange.Kind =
      outcome.old == nil ? .added : outcome.new == nil ? .removed : isMoved ? .moved : .changed
    let change = StackChange(
      kind: kind, path: file.path, oldPath: outcome.old?.file.path, place: file.place,
      oldPlace: outcome.old?.file.place, diff: TemplateDiff(comparison),
      resources: resources(comparison, outcome), respelled: comparison.respelled)
    outcome.change = change
    return outcome
  }

  private func resources(_ comparison: TemplateComparison, _ outcome: Outcome) -> [ResourceChange] {
    var names = ChangedNames(comparison)
    let forecaster = Forecaster(names)
    var resources: [ResourceChange] = comparison.resources.map { pair in
      let type = (pair.new ?? pair.old)?.object?["Type"]?.string ?? ""
      return ResourceChange(
        logicalID: pair.logicalID, type: type, old: pair.old, new: pair.new, change: pair.change,
        forecast: forecaster.forecast(pair.old, pair.new),
        policies: PolicyReview.changes(pair.logicalID, pair.old, pair.new))
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

  private func read(_ file: TemplateFile?, _ diagnostics: inout [Diagnostic]) -> TemplateDocument? {
    guard let file else { return nil }
    do {
      return try TemplateDocument.read(file)
    } catch {
      let location = SourceLocation(
        file: file.path, line: error.mark?.line ?? 1, column: error.mark?.column ?? 1)
      // A folder may hold YAML of other tools, which has forms of its own.
      let isOurs = TextSearch.files([file], holding: "AWS::").isEmpty == false
      let code = "yaml-\(error.code.rawValue)"
      diagnostics.append(
        isOurs
          ? .error(code, error.message, at: location)
          : .warning(code, "left out: \(error.message)", at: location))
      return nil
    }
  }
}

extension TemplateFile {
  /// What a stack is known by when its file has another path: its place, else its bytes.
  fileprivate var moveKey: String {
    if let stackName = place.stackName, let account = place.account {
      return "\(account) \(place.region ?? "") \(stackName)"
    }
    var hasher = Hasher()
    hasher.combine(bytes)
    return "bytes \(hasher.finalize())"
  }
}
