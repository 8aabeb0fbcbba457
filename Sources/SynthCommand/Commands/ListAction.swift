internal import CloudFormation
internal import Diagnostics
internal import Infrastructure
internal import Synthesis

/// `synth list`: apps, accounts, stacks and resources.
struct ListAction {
  let session: CommandSession

  func run(_ assembly: Assembly) -> ExitCode {
    if session.options.json {
      session.console.out(json(assembly) + "\n")
      return .success
    }
    session.report(assembly.diagnostics, isFinal: false)
    var rows = [["APP", "STACK", "ACCOUNT", "REGION", "RESOURCE", "TYPE"]]
    for app in assembly.apps {
      for stack in app.stacks {
        for (logicalID, resource) in stack.template.resources {
          rows.append([
            app.name, stack.id, "\(stack.account.name) \(stack.account.id)", stack.region.rawValue, logicalID,
            resource.type,
          ])
        }
      }
    }
    session.console.out((rows.count > 1 ? layout(rows) : ["No app is defined."]).map { $0 + "\n" }.joined())
    return .success
  }

  /// One table where it fits, else a heading for each stack above its resources.
  private func layout(_ rows: [[String]]) -> [String] {
    let lines = Table(rows).lines()
    if lines.allSatisfy({ $0.count <= session.console.width }) || !session.console.outIsTerminal {
      return [session.console.paint(lines[0], .bold, session.options.color)] + lines.dropFirst()
    }
    var result: [String] = []
    var heading = ""
    let resources = Table(rows.dropFirst().map { [$0[4], $0[5]] }).lines(indent: "  ")
    for (row, line) in zip(rows.dropFirst(), resources) {
      let next = "\(row[0]) / \(row[1]): account \(row[2]), \(row[3])"
      if next != heading { result.append(session.console.paint(next, .bold, session.options.color)) }
      heading = next
      result.append(line)
    }
    return result
  }

  private func json(_ assembly: Assembly) -> String {
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
