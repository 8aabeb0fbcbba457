internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis

/// `synth list`: apps, accounts, stacks and resources.
struct ListCommand: Subcommand {
  static let usage = Usage(
    "list", in: .templates, summary: "list apps, accounts, stacks and resources",
    options: [
      SharedOptions.app.help("list only this app"), SharedOptions.noValidate, SharedOptions.format,
      SharedOptions.quiet.help("report errors only, no warnings"),
    ],
    exitCodes: ExitCodes(success: "listed"), example: "list --format json")

  static func run(_ invocation: Invocation) throws -> ExitCode {
    try invocation.synthesize { definitions in
      ListCommand(session: definitions.session, assembly: definitions.assembly).run()
    }
  }

  private let session: CommandSession
  private let assembly: SynthesisResult

  private func run() -> ExitCode {
    if session.isJSON {
      session.print(value)
      return .success
    }
    session.report(assembly.diagnostics)
    let lines = assembly.apps.isEmpty ? ["No app is defined."] : layout
    session.console.out(lines.map { $0 + "\n" }.joined())
    return .success
  }

  /// One table where it fits, else a heading for each stack above its resources.
  private var layout: [String] {
    let lines = table
    if session.console.outIsTerminal, lines.contains(where: { $0.count > session.console.width }) {
      return headings
    }
    return [session.paint(lines[0], .bold)] + lines.dropFirst()
  }

  private var table: [String] {
    var rows = [["APP", "STACK", "ACCOUNT", "REGION", "RESOURCE", "TYPE"]]
    for app in assembly.apps {
      for stack in app.stacks {
        let account = "\(stack.account.displayID) \(stack.account.name)"
        for (logicalID, resource) in stack.template.resources {
          rows.append([app.name, stack.id, account, stack.region.rawValue, logicalID, resource.type])
        }
      }
    }
    return Table(rows).lines()
  }

  private var headings: [String] {
    assembly.apps.flatMap { app in
      app.stacks.flatMap { stack -> [String] in
        let heading = "\(app.name) / \(stack.id)  \(stack.account.displayID) \(stack.region.rawValue)"
        let named = "\(heading) (\(stack.account.name))"
        let resources = stack.template.resources.map { [$0.key, $0.element.type] }
        return [session.paint(named.count <= session.console.width ? named : heading, .bold)]
          + Table(resources).lines(indent: "  ")
      }
    }
  }

  private var value: Value {
    let apps = assembly.apps.map { app -> Value in
      let stacks = app.stacks.map { stack -> Value in
        let resources = stack.template.resources.map { entry -> Value in
          ["logicalId": .string(entry.key), "type": .string(entry.element.type)]
        }
        return [
          "id": .string(stack.id), "stackName": .string(stack.name),
          "account": ["id": .string(stack.account.id), "name": .string(stack.account.name)],
          "region": .string(stack.region.rawValue), "resources": .list(resources),
        ]
      }
      return ["name": .string(app.name), "stacks": .list(stacks)]
    }
    return ["version": 1, "apps": .list(apps), "diagnostics": session.value(assembly.diagnostics)]
  }
}
