internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis

/// `synth list`: apps, accounts, stacks and resources.
struct ListAction {
  let session: CommandSession

  func run(_ assembly: SynthesisResult) -> ExitCode {
    if session.options.json {
      session.console.out(json(assembly) + "\n")
      return .success
    }
    session.report(assembly.diagnostics, isFinal: false)
    let lines = assembly.apps.isEmpty ? ["No app is defined."] : layout(assembly)
    session.console.out(lines.map { $0 + "\n" }.joined())
    return .success
  }

  /// One table where it fits, else a heading for each stack above its resources.
  private func layout(_ assembly: SynthesisResult) -> [String] {
    let lines = table(assembly)
    if session.console.outIsTerminal, lines.contains(where: { $0.count > session.console.width }) {
      return headings(assembly)
    }
    return [bold(lines[0])] + lines.dropFirst()
  }

  private func table(_ assembly: SynthesisResult) -> [String] {
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

  private func headings(_ assembly: SynthesisResult) -> [String] {
    assembly.apps.flatMap { app in
      app.stacks.flatMap { stack -> [String] in
        let heading = "\(app.name) / \(stack.id)  \(stack.account.displayID) \(stack.region.rawValue)"
        let named = "\(heading) (\(stack.account.name))"
        let resources = stack.template.resources.map { [$0.key, $0.element.type] }
        return [bold(named.count <= session.console.width ? named : heading)]
          + Table(resources).lines(indent: "  ")
      }
    }
  }

  private func bold(_ text: String) -> String { session.console.paint(text, .bold, session.options.color) }

  private func json(_ assembly: SynthesisResult) -> String {
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
    let findings = assembly.diagnostics.sorted.map { $0.value(relativeTo: session.folders.root) }
    let value: Value = ["version": 1, "apps": .list(apps), "diagnostics": .list(findings)]
    return value.json(pretty: true)
  }
}
