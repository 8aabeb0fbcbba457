internal import CrossAccountAccess
package import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSystem

/// Compares two assemblies.
struct ChangeSetBuilder {
  let base: Assembly
  let head: Assembly
  var changes: ChangeSet
  /// The templates that differ, by path.
  private var old: [String: ComparedTemplate] = [:]
  private var new: [String: ComparedTemplate] = [:]

  init(_ base: Assembly, _ head: Assembly) {
    self.base = base
    self.head = head
    changes = ChangeSet(baseLabel: base.label, headLabel: head.label)
  }

  mutating func build(packageFiles: (PackageRecord, _ isNew: Bool) -> [String: String]?) {
    let pairs = TemplatePair.all(base, head)
    changes.templateCount = pairs.count
    for outcome in Workers.map(pairs.filter(\.isDifferent), { $0.compare() }) { add(outcome) }
    changes.stacks.sort { $0.path < $1.path }
    reviewAccess()
    HazardReview(head, changes, old).add(to: &changes)
    reviewPackages(packageFiles)
    reviewDeployment()
  }

  private mutating func add(_ outcome: TemplatePair.Outcome) {
    if let template = outcome.old { old[template.placed.path] = template }
    if let template = outcome.new { new[template.placed.path] = template }
    if let stack = outcome.change { changes.stacks.append(stack) }
  }

  /// Whom the policies let in is asked only where something changed that has a say in it: it takes all templates.
  private mutating func reviewAccess() {
    guard changes.stacks.contains(where: Self.mayChangeAccess) else { return }
    var review = EdgeReview(base.templates, head.templates)
    changes.edges = review.changes()
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
      guard let template = new[stack.path] else { continue }
      changes.deploy.add(stack.path, stack.oldPath.flatMap { old[$0] }, template)
    }
    let touched = Set(changed.map { "\($0.place.app ?? "") \($0.place.id)" })
    changes.deploy.steps = head.steps.filter { touched.contains("\($0.app) \($0.stack)") }.map { step in
      var step = step
      step.reasons = step.reasons.filter { touched.contains("\(step.app) \($0.after)") }
      return step
    }
  }
}

extension ChangeSet {
  /// - Parameter packageFiles: The files of a package with their digests, where its archive is at hand.
  package init(
    from base: Assembly, to head: Assembly,
    packageFiles: (PackageRecord, _ isNew: Bool) -> [String: String]? = { _, _ in nil }
  ) {
    var builder = ChangeSetBuilder(base, head)
    builder.build(packageFiles: packageFiles)
    self = builder.changes
  }
}
