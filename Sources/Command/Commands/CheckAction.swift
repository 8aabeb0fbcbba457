internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// `synth --check`: whether the templates on the disk are what the definitions give. Writes nothing.
struct CheckAction {
  let session: CommandSession

  func run(_ assembly: SynthesisResult) throws -> ExitCode {
    let folders = session.folders
    let plan = try OutputPlan(
      assembly, output: folders.output, shownAs: folders.display(folders.output),
      ownsFolder: session.ownsFolder)
    var diagnostics = assembly.diagnostics
    diagnostics.report(plan.diagnostics.all)
    diagnostics.report(RoleReplacements.findings(assembly, plan))
    if diagnostics.hasErrors {
      session.report(diagnostics, isFinal: true)
      return .failure
    }
    let stale = plan.changes
    if session.options.json {
      let value: Value = [
        "version": 1,
        "stale": .list(
          stale.map {
            ["path": .string(display($0)), "change": .string($0.change.rawValue), "diff": .string(diff($0))]
          }),
        "diagnostics": .list(diagnostics.sorted.map { $0.value(relativeTo: folders.root) }),
      ]
      session.console.out(value.json(pretty: true) + "\n")
    } else {
      session.report(diagnostics, isFinal: false)
      for entry in stale { session.console.out(paint(diff(entry))) }
      tell(stale.count, of: plan.entries.count)
    }
    return stale.isEmpty ? .success : .changed
  }

  private func tell(_ stale: Int, of all: Int) {
    if stale > 0 {
      let plural = stale == 1 ? "1 file is stale" : "\(stale) files are stale"
      session.console.error("\(plural): run 'swift run synth' and commit the result.\n")
    } else if !session.options.quiet {
      session.console.out("All \(all) files are up to date.\n")
    }
  }

  private func display(_ entry: OutputPlan.Entry) -> String {
    session.folders.display(Paths.join(session.folders.output, entry.path))
  }

  private func diff(_ entry: OutputPlan.Entry) -> String {
    let path = display(entry)
    return UnifiedDiff.text(
      old: entry.old ?? [], new: entry.new ?? [],
      oldName: entry.old == nil ? "/dev/null" : "a/\(path)",
      newName: entry.new == nil ? "/dev/null" : "b/\(path)")
  }

  private func paint(_ diff: String) -> String {
    var isHead = true
    return diff.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let text = String(line)
      // The two lines of a diff's head are the only ones before its first hunk.
      if text.hasPrefix("@@") { isHead = false }
      if isHead { return text.isEmpty ? text : session.console.paint(text, .bold, session.options.color) }
      switch text.first {
      case "-": return session.console.paint(text, .red, session.options.color)
      case "+": return session.console.paint(text, .green, session.options.color)
      case "@": return session.console.paint(text, .cyan, session.options.color)
      default: return text
      }
    }.joined(separator: "\n")
  }
}
