internal import CrossAccountDiagnostics

/// The finding about stacks that wait for each other.
enum DeployCycle {
  typealias Waiting = DeployOrder.Waiting

  /// - Parameter waiting: Stacks of which each waits for another of them.
  static func finding(among waiting: [Waiting]) -> Diagnostic {
    let cycle = cycle(waiting)
    let notes = cycle.map { stack, reason in
      Diagnostic.Note(
        "stack \(stack.place.id) waits for \(reason.after): \(reason.text)", at: stack.location)
    }
    let names = (cycle.map(\.stack.place.id) + cycle.prefix(1).map(\.stack.place.id)).joined(
      separator: " → ")
    return .error(
      "deploy-order",
      "stacks wait for each other, so that none of them can be deployed first: \(names)",
      at: cycle.first?.stack.location,
      notes: notes + [
        .init(
          "a grant with 'trust: .account' does not wait, nor does a fixed name in the place of an export")
      ])
  }

  /// Goes from each stack to one that it waits for, until it comes to a stack for the second time.
  private static func cycle(
    _ waiting: [Waiting]
  ) -> [(stack: PlacedTemplate, reason: DeployStep.Reason)] {
    var way: [(stack: PlacedTemplate, reason: DeployStep.Reason)] = []
    var next = waiting.first
    while let (stack, reasons) = next {
      if let start = way.firstIndex(where: { $0.stack.place.id == stack.place.id }) {
        return Array(way[start...])
      }
      var step: (reason: DeployStep.Reason, other: Waiting)?
      for reason in reasons where step == nil {
        if let other = waiting.first(where: { $0.stack.place.id == reason.after }) { step = (reason, other) }
      }
      guard let step else { break }
      way.append((stack, step.reason))
      next = step.other
    }
    return way
  }
}
