internal import CrossAccountDiagnostics
internal import CrossAccountRules
internal import CrossAccountSystem

/// Asks the rules that look at the templates of all apps together.
enum TogetherStage {
  static func check(_ apps: [SynthesizedApp]) -> [Diagnostic] {
    let check = AssemblyCheck(apps.flatMap { $0.stacks.map(\.placed) })
    let count = apps.reduce(0) { $0 + $1.stacks.count }
    return Workers.map(count, with: {}) { _, index in check.diagnostics(in: index) }.flatMap(\.self)
  }
}
