internal import CrossAccount
internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What a run of `synth` did, on a screen: files, packages, the order to deploy in, budgets near their limit.
struct Summary {
  let session: CommandSession
  let assembly: SynthesisResult
  let plan: OutputPlan
  let diagnostics: DiagnosticList
  let packages: PackageWriter
  /// The archives that had to be made.
  let made: Set<String>

  /// From this part of a limit on, a budget is worth a line.
  private static let nearLimit = 0.8

  /// Up to so many files an app's unchanged ones are listed too.
  private static let mostUnchanged = 30

  /// Where the text after a line's first word begins.
  private static let margin = 13

  var text: String {
    var lines: [String] = []
    for app in assembly.apps {
      lines += heading(app.name) + files(app) + archives(app) + order(app) + budgets(app)
    }
    for app in gone { lines += heading(app) + removed(app) }
    lines.append(totals)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The app's name and where its files are, on two lines where one is too narrow.
  private func heading(_ app: String) -> [String] {
    let folder = session.folders.display(Paths.join(session.folders.output, app)) + "/"
    let name = session.paint(app, .bold)
    let fits = app.count + 2 + folder.count <= session.console.width
    return fits ? ["\(name)  \(folder)"] : [name, "  \(folder)"]
  }

  private func files(_ app: SynthesizedApp) -> [String] {
    let changes = Dictionary(plan.entries.map { ($0.path, $0.change) }) { first, _ in first }
    var files: [(change: OutputPlan.Change?, cells: [String])] = app.stacks.map { stack in
      let path = stack.path
      let place = "\(stack.account.displayID) \(stack.region.rawValue)"
      return (changes[path], [Paths.name(of: path), place, stack.account.name])
    }
    let manifest = app.manifestPath
    files.append((changes[manifest], [Paths.name(of: manifest)]))
    var rows: [[String]] = []
    // Of many files those that changed are worth a line each.
    let unchanged = files.count { $0.change == .unchanged }
    let isShort = files.count <= Summary.mostUnchanged
    for file in files where isShort || file.change != .unchanged {
      rows.append([file.change?.rawValue ?? ""] + file.cells)
    }
    let rest = isShort || unchanged == 0 ? [] : item("unchanged", "\(unchanged) files")
    return table(rows) + rest + removed(app.name)
  }

  /// Leaves out the names of the accounts where the screen is too narrow for them: their IDs are enough.
  private func table(_ rows: [[String]]) -> [String] {
    let state = OutputPlan.Change.unchanged.rawValue.count
    let padded = rows.map { row in
      [row[0] + String(repeating: " ", count: max(0, state - row[0].count))] + row.dropFirst()
    }
    for columns in [4, 3, 2] {
      let lines = Table(padded.map { Array($0.prefix(columns)) }).lines(indent: "  ")
      if columns == 2 || lines.allSatisfy({ $0.count <= session.console.width }) {
        return lines.map(paintWord)
      }
    }
    return []
  }

  private func archives(_ app: SynthesizedApp) -> [String] {
    app.packages.flatMap { package -> [String] in
      let count = package.contents.files.count
      let size = package.contents.uncompressedSize
      return item(
        made.contains(package.fileName) ? "packed" : "unchanged",
        "\(package.directory) (\(English.count(count, "file")), \(English.count(size, "byte")))")
    }
  }

  private func order(_ app: SynthesizedApp) -> [String] {
    if app.deployOrder.count < 2 { return [] }
    if app.deployOrder.allSatisfy(\.reasons.isEmpty) { return item("deploy", "in any order") }
    return app.deployOrder.enumerated().flatMap { index, step -> [String] in
      let reasons = step.reasons.map { "after \($0.after): \($0.text)" }
      let text = ([step.stack] + reasons).joined(separator: ", ")
      return item(index == 0 ? "deploy" : "", "\(index + 1). \(text)", indent: "\(index + 1). ".count)
    }
  }

  private func budgets(_ app: SynthesizedApp) -> [String] {
    app.stacks.flatMap { stack in
      stack.budgets.filter { $0.fraction >= Summary.nearLimit }.flatMap { budget in
        item("near limit", "\(stack.id): \(budget)")
      }
    }
  }

  /// Apps that are no longer defined, and had files.
  private var gone: [String] {
    let known = Set(assembly.apps.map(\.name))
    var seen: Set<String> = []
    return plan.entries.filter { $0.change == .removed }.compactMap { Paths.parent(of: $0.path) }
      .filter { !known.contains($0) && seen.insert($0).inserted }
  }

  private func removed(_ app: String) -> [String] {
    plan.entries.filter { $0.change == .removed && Paths.parent(of: $0.path) == app }
      .flatMap { item("removed", Paths.name(of: $0.path)) }
  }

  private var totals: String {
    let parts = [OutputPlan.Change.written, .unchanged, .removed].compactMap { change in
      let count = plan.entries.count { $0.change == change }
      return count == 0 ? nil : "\(count) \(change.rawValue)"
    }
    return parts.isEmpty ? "No app is defined." : "Files: \(parts.joined(separator: ", "))."
  }

  /// A word and what it describes, broken between words where the screen ends.
  private func item(_ word: String, _ text: String, indent: Int = 0) -> [String] {
    let label = "  \(word)" + String(repeating: " ", count: max(1, Summary.margin - 2 - word.count))
    return Wrapping.lines(label + text, width: session.console.width, indent: Summary.margin + indent)
      .map(paintWord)
  }

  private func paintWord(_ line: String) -> String {
    let styles: [(String, Console.Style)] = [
      ("  written ", .green), ("  packed ", .green), ("  removed ", .red), ("  unchanged ", .dim),
      ("  near limit ", .yellow),
    ]
    for (word, style) in styles where line.hasPrefix(word) {
      return session.paint(word, style) + line.dropFirst(word.count)
    }
    return line
  }
}
