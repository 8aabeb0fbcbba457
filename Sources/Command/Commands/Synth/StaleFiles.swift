internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What `synth --check` reports: the files that are not what the definitions give.
struct StaleFiles {
  let session: CommandSession
  let plan: OutputPlan
  let diagnostics: DiagnosticList

  func report() -> ExitCode {
    let stale = plan.changes
    if session.isJSON {
      session.print([
        "version": 1,
        "stale": .list(
          stale.map {
            ["path": .string(display($0)), "change": .string($0.change.rawValue), "diff": .string(diff($0))]
          }),
        "diagnostics": session.value(diagnostics),
      ])
    } else {
      session.report(diagnostics)
      for entry in stale { session.console.out(paint(diff(entry))) }
      summarize(stale.count)
    }
    return stale.isEmpty ? .success : .changed
  }

  private func summarize(_ stale: Int) {
    if stale > 0 {
      let files = English.count(stale, "file")
      session.console.error(
        "\(files) \(stale == 1 ? "is" : "are") stale: run 'swift run synth' and commit the result.\n")
    } else if !session.isQuiet {
      session.console.out("All \(plan.entries.count) files are up to date.\n")
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
      if isHead { return text.isEmpty ? text : session.paint(text, .bold) }
      switch text.first {
      case "-": return session.paint(text, .red)
      case "+": return session.paint(text, .green)
      case "@": return session.paint(text, .cyan)
      default: return text
      }
    }.joined(separator: "\n")
  }
}
