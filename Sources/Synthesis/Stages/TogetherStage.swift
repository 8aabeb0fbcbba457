internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountRules
internal import CrossAccountSystem

/// Asks the rules that look at the templates of all apps together.
enum TogetherStage {
  static func check(_ apps: [SynthesizedApp], _ granted: [GrantedApp]) -> [Diagnostic] {
    let check = AssemblyCheck(apps.flatMap { $0.stacks.map(\.placed) })
    let count = apps.reduce(0) { $0 + $1.stacks.count }
    let proven = Set(pairs(apps, granted))
    return Workers.map(count, with: {}) { _, position in
      check.diagnostics(in: position) { finding in
        // Whether a grant works is proven, and reported in more words.
        finding.code != "trust-mismatch" || !proven.contains(Pair(finding, in: position))
      }
    }.flatMap(\.self)
  }

  /// The pairs of roles of all grants.
  private static func pairs(_ apps: [SynthesizedApp], _ granted: [GrantedApp]) -> [Pair] {
    var first = 0
    var pairs: [Pair] = []
    for (app, grants) in zip(apps, granted) {
      for grant in grants.written {
        pairs.append(
          Pair(
            caller: .key(grant.caller.logicalID), template: first + grant.caller.stack,
            target: .key(grant.target.logicalID), targetTemplate: first + grant.target.stack))
      }
      first += app.stacks.count
    }
    return pairs
  }

  /// Two roles, by their templates' positions and their logical IDs.
  fileprivate struct Pair: Hashable {
    var caller: PropertyPath.Step?
    var template: Int
    var target: PropertyPath.Step?
    var targetTemplate: Int?
  }
}

extension TogetherStage.Pair {
  /// The roles of a finding: the caller's at its path, the target's at that of its note.
  fileprivate init(_ finding: TemplateFinding, in position: Int) {
    let note = finding.notes.first
    self.init(
      caller: finding.path.steps.dropFirst().first, template: position,
      target: note?.path?.steps.dropFirst().first, targetTemplate: note?.template)
  }
}
