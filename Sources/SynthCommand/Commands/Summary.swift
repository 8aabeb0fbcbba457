internal import CloudFormation
internal import Diagnostics
internal import FileSystem
internal import Infrastructure
internal import Packaging
internal import Synthesis

/// What a run did, on a screen: files, packages, the order to deploy in, budgets near their limit.
struct Summary {
  let session: CommandSession
  let assembly: Assembly
  let plan: OutputPlan
  let packages: PackageWriter
  /// The archives that had to be made.
  let made: Set<String>

  /// From this part of a limit on, a budget is worth a line.
  private static let nearLimit = 0.8

  var text: String {
    var lines: [String] = []
    for app in assembly.apps {
      lines.append(session.console.paint(app.name, .bold, session.options.color))
      lines += files(app) + archives(app) + order(app) + budgets(app)
    }
    lines += stale
    lines.append(totals)
    return lines.map { $0 + "\n" }.joined()
  }

  private func files(_ app: AppAssembly) -> [String] {
    let changes = Dictionary(plan.entries.map { ($0.path, $0.change) }) { first, _ in first }
    let rows = app.stacks.map { stack -> [String] in
      let path = stack.path(in: app.name)
      return [
        changes[path]?.rawValue ?? "", shown(path),
        "\(stack.account.name) \(stack.account.id) \(stack.region.rawValue)",
      ]
    }
    return fit(rows, "  ").map(paintChange)
  }

  private func archives(_ app: AppAssembly) -> [String] {
    app.packages.map { package in
      let state = made.contains(package.fileName) ? "packed" : "unchanged"
      let count = package.contents.files.count
      let size = package.contents.uncompressedSize
      return paintChange(
        "  \(state)  \(package.directory) (\(count) \(count == 1 ? "file" : "files"), \(size) bytes) as "
          + "\(package.contents.contentHash.prefix(12))….zip")
    }
  }

  private func order(_ app: AppAssembly) -> [String] {
    guard app.deployOrder.contains(where: { !$0.reasons.isEmpty }) else { return [] }
    return app.deployOrder.enumerated().flatMap { index, step -> [String] in
      let label = index == 0 ? "  deploy " : "        "
      let reasons = step.reasons.map { "after \($0.after): \($0.text)" }
      let text = ([step.stack] + reasons).joined(separator: ", ")
      return Wrapping.lines("\(label)\(index + 1). \(text)", width: session.console.width, indent: 12)
    }
  }

  private func budgets(_ app: AppAssembly) -> [String] {
    app.stacks.flatMap { stack in
      stack.budgets.filter { $0.fraction >= Summary.nearLimit }.map { budget in
        session.console.paint("  budget  \(stack.id): \(budget)", .yellow, session.options.color)
      }
    }
  }

  /// Files of apps that are gone, and of stacks that their app lost.
  private var stale: [String] {
    plan.entries.filter { $0.change == .removed }.map { paintChange("  removed    \(shown($0.path))") }
  }

  private var totals: String {
    func count(_ change: OutputPlan.Change) -> Int { plan.entries.count { $0.change == change } }
    let parts = [OutputPlan.Change.written, .unchanged, .removed].compactMap { change in
      count(change) == 0 ? nil : "\(count(change)) \(change.rawValue)"
    }
    return parts.isEmpty ? "No app is defined." : "Files: \(parts.joined(separator: ", "))."
  }

  private func shown(_ path: String) -> String {
    session.folders.display(Paths.join(session.folders.output, path))
  }

  /// The table without its last column where the terminal is too narrow for it.
  private func fit(_ rows: [[String]], _ indent: String) -> [String] {
    let lines = Table(rows).lines(indent: indent)
    if !session.console.outIsTerminal || lines.allSatisfy({ $0.count <= session.console.width }) {
      return lines
    }
    return Table(rows.map { Array($0.dropLast()) }).lines(indent: indent)
  }

  private func paintChange(_ line: String) -> String {
    let styles: [(String, Console.Style)] = [
      ("  written", .green), ("  packed", .green), ("  removed", .red), ("  unchanged", .dim),
    ]
    for (word, style) in styles where line.hasPrefix(word) {
      return session.console.paint(word, style, session.options.color) + line.dropFirst(word.count)
    }
    return line
  }

  var json: String {
    let apps = assembly.apps.map { app -> Value in
      [
        "name": .string(app.name),
        "deployOrder": .list(
          app.deployOrder.map { step -> Value in
            [
              "stack": .string(step.stack),
              "after": .list(step.reasons.map { ["stack": .string($0.after), "because": .string($0.text)] }),
            ]
          }),
        "packages": .list(
          app.packages.map { package -> Value in
            [
              "directory": .string(package.directory),
              "archive": .string(session.folders.display(packages.path(package))),
              "bucket": .string(package.bucket), "key": .string(package.key),
              "made": .boolean(made.contains(package.fileName)),
            ]
          }),
        "budgets": .list(
          app.stacks.flatMap { stack in
            stack.budgets.map { budget -> Value in
              [
                "stack": .string(stack.id), "name": .string(budget.name), "used": .integer(budget.used),
                "limit": .integer(budget.limit), "unit": .string(budget.unit),
              ]
            }
          }),
      ]
    }
    let value: Value = [
      "version": 1,
      "files": .list(
        plan.entries.map { ["path": .string(shown($0.path)), "change": .string($0.change.rawValue)] }),
      "apps": .list(apps),
      "diagnostics": .list(assembly.diagnostics.sorted.map { $0.value(relativeTo: session.folders.root) }),
    ]
    return value.json(pretty: true)
  }
}
