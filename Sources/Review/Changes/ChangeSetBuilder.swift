internal import CrossAccountAccess
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// Compares two sets of templates.
struct ChangeSetBuilder {
  let base: TemplateSet
  let head: TemplateSet
  var changes: ChangeSet
  /// What was read, by path; nil for a file that is no template.
  var oldDocuments: [String: TemplateDocument] = [:]
  var newDocuments: [String: TemplateDocument] = [:]
  /// Paths of templates of which something is written differently.
  private var compared: [TemplatePair] = []

  init(_ base: TemplateSet, _ head: TemplateSet) {
    self.base = base
    self.head = head
    changes = ChangeSet(baseLabel: base.label, headLabel: head.label)
    changes.diagnostics = base.diagnostics + head.diagnostics
  }

  mutating func build(packageFiles: (PackageRecord, _ isNew: Bool) -> [String: String]?) {
    let pairs = TemplatePair.all(base, head)
    changes.templateCount = pairs.count
    // Files of the same bytes in the same place need no reading.
    let outcomes = Workers.map(pairs.filter(\.isDifferent)) { $0.compare() }
    for outcome in outcomes { take(outcome) }
    changes.stacks.sort { $0.path < $1.path }
    reviewAccess()
    HazardReview(base, head, changes, oldDocuments, newDocuments).add(to: &changes)
    reviewPackages(packageFiles)
    reviewDeployment()
  }

  private mutating func take(_ outcome: TemplatePair.Outcome) {
    changes.diagnostics += outcome.diagnostics
    if let old = outcome.old { oldDocuments[old.file.path] = old }
    if let new = outcome.new { newDocuments[new.file.path] = new }
    if let stack = outcome.change { changes.stacks.append(stack) }
  }

  /// Whom the policies let in is asked only where something changed that has a say in it: it takes all templates.
  private mutating func reviewAccess() {
    guard changes.stacks.contains(where: Self.mayChangeAccess) else { return }
    // Most templates are the same on both sides, and are read once.
    let unchanged = head.files.filter { newDocuments[$0.path] == nil && oldDocuments[$0.path] == nil }
    let read = Workers.map(unchanged) { file in (try? TemplateDocument.read(file))?.accessTemplate }
    let same = read.compactMap(\.self)
    let old = Workers.map(Array(oldDocuments.values)) { $0.accessTemplate }
    let new = Workers.map(Array(newDocuments.values)) { $0.accessTemplate }
    var review = EdgeReview(same + Self.sorted(old), same + Self.sorted(new))
    changes.edges = review.changes()
  }

  private static func sorted(_ templates: [AccessTemplate]) -> [AccessTemplate] {
    templates.sorted { ($0.app ?? "", $0.name, $0.account ?? "") < ($1.app ?? "", $1.name, $1.account ?? "") }
  }

  private static func mayChangeAccess(_ stack: StackChange) -> Bool {
    if stack.kind == .added || stack.kind == .removed || stack.isRelocated { return true }
    if stack.resources.contains(where: { $0.type.hasPrefix("AWS::IAM::") }) { return true }
    guard case .members(let sections)? = stack.diff.change else { return stack.diff.change != nil }
    return sections.contains { !["Resources", "Description", "Metadata"].contains($0.name) }
  }

  private mutating func reviewPackages(_ files: (PackageRecord, Bool) -> [String: String]?) {
    let before = Dictionary(base.packages.map { ($0.key, $0) }) { first, _ in first }
    let after = Dictionary(head.packages.map { ($0.key, $0) }) { first, _ in first }
    var known: [String: Int] = [:]
    for stack in changes.stacks.indices {
      for index in changes.stacks[stack].resources.indices {
        let resource = changes.stacks[stack].resources[index]
        guard let (old, new) = CodeKeys.changed(resource) else { continue }
        let (a, b) = (before[old], after[new])
        if let place = known["\(old) \(new)"] {
          changes.stacks[stack].resources[index].package = place
          continue
        }
        let listed = a.flatMap { files($0, false) }
        let now = b.flatMap { files($0, true) }
        known["\(old) \(new)"] = changes.packages.count
        changes.stacks[stack].resources[index].package = changes.packages.count
        changes.packages.append(
          PackageChange(
            directory: (b ?? a)?.directory, oldKey: old, newKey: new,
            files: PackageChange.files(listed, now)))
      }
    }
  }

  private mutating func reviewDeployment() {
    let changed = changes.changedStacks.filter { $0.kind != .removed }
    for stack in changed {
      guard let new = newDocuments[stack.path] else { continue }
      changes.deploy.add(stack.path, stack.oldPath.flatMap { oldDocuments[$0] }, new)
    }
    let touched = Set(changed.map { "\($0.place.app ?? "") \($0.place.name)" })
    changes.deploy.steps = head.deployOrder.filter { touched.contains("\($0.app) \($0.stack)") }.map { step in
      var step = step
      step.reasons = step.reasons.filter { touched.contains("\(step.app) \($0.after)") }
      return step
    }
  }
}

extension ChangeSet {
  /// - Parameter packageFiles: The files of a package with their digests, where its archive is at hand.
  public init(
    from base: TemplateSet, to head: TemplateSet,
    packageFiles: (PackageRecord, _ isNew: Bool) -> [String: String]? = { _, _ in nil }
  ) {
    var builder = ChangeSetBuilder(base, head)
    builder.build(packageFiles: packageFiles)
    self = builder.changes
  }
}

extension TemplateDocument {
  var accessTemplate: AccessTemplate {
    AccessTemplate(
      app: file.place.app, name: file.place.name, stackName: file.place.stackName,
      account: file.place.account,
      accountName: file.place.accountName, region: file.place.region, partition: file.place.partition,
      template: template)
  }
}
