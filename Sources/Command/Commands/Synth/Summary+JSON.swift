internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

extension Summary {
  /// What a run did, for programs.
  var value: Value {
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
    return [
      "version": 1,
      "files": .list(
        plan.entries.map { ["path": .string(shown($0)), "change": .string($0.change.rawValue)] }),
      "apps": .list(apps),
      "diagnostics": session.value(diagnostics),
    ]
  }

  private func shown(_ entry: OutputPlan.Entry) -> String {
    session.folders.display(Paths.join(session.folders.output, entry.path))
  }
}
