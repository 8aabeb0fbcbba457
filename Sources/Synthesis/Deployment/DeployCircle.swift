internal import CrossAccountDiagnostics

/// Words for stacks that wait for each other.
enum DeployCircle {
  typealias Waiting = (stack: StackAssembly, reasons: [DeployStep.Reason])

  /// - Parameter waiting: Stacks of which each waits for another of them.
  static func finding(among waiting: [(StackAssembly, [DeployStep.Reason])]) -> Diagnostic {
    let circle = circle(waiting.map { (stack: $0.0, reasons: $0.1) })
    let notes = circle.map { stack, reason in
      Diagnostic.Note("stack \(stack.id) waits for \(reason.after): \(reason.text)", at: stack.location)
    }
    let names = (circle.map(\.stack.id) + circle.prefix(1).map(\.stack.id)).joined(separator: " → ")
    return .error(
      "deploy-order",
      "stacks wait for each other, so that none of them can be deployed first: \(names)",
      at: circle.first?.stack.location,
      notes: notes + [
        .init("a grant with 'trust: .account' does not wait, nor does a fixed name in the place of an export")
      ])
  }

  /// Goes from each stack to one that it waits for, until it comes to a stack for the second time.
  private static func circle(_ waiting: [Waiting]) -> [(stack: StackAssembly, reason: DeployStep.Reason)] {
    var way: [(stack: StackAssembly, reason: DeployStep.Reason)] = []
    var next = waiting.first
    while let (stack, reasons) = next {
      if let start = way.firstIndex(where: { $0.stack.id == stack.id }) { return Array(way[start...]) }
      var step: (reason: DeployStep.Reason, other: Waiting)?
      for reason in reasons where step == nil {
        if let other = waiting.first(where: { $0.stack.id == reason.after }) { step = (reason, other) }
      }
      guard let step else { break }
      way.append((stack, step.reason))
      next = step.other
    }
    return way
  }
}
