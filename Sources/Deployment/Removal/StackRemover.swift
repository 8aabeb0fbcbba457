internal import CrossAccountCloudFormation
internal import CrossAccountYAML

/// Deletes stacks: shows first what each holds, and deletes only what was shown.
struct StackRemover {
  private static let deepestNesting = 5

  let board: StackBoard

  /// A stack that is there, as it was when its contents were shown.
  struct Subject {
    var stack: StackTarget
    var state: StackState
  }

  /// Names what is deleted and what stays, what holds data before all else.
  ///
  /// - Parameter purpose: What is about to happen to the stack, after its name.
  func announce(_ subjects: [Subject], purpose: String) throws(DeploymentError) -> [StackContents] {
    var all: [StackContents] = []
    for subject in subjects {
      let contents = try contents(of: subject)
      board.dialogue.say("\(subject.stack.text): \(purpose)", .heading)
      if subject.state.isProtected {
        board.dialogue.say(
          "  its termination protection is on: AWS refuses to delete it until that is turned off", .warning)
      }
      if contents.items.isEmpty, contents.doubts.isEmpty { board.dialogue.say("  it holds nothing", .dim) }
      for line in contents.lines { board.dialogue.say("  \(line.text)", line.style) }
      all.append(contents)
    }
    return all
  }

  /// Deletes stacks at the same time, and waits for the end.
  ///
  /// - Throws: For a stack with which something was done since it was shown, before any is deleted.
  func remove(_ subjects: [Subject]) throws(DeploymentError) {
    let states = try board.states(subjects.map(\.stack), ids: subjects.map(\.state.id))
    var open: [Subject] = []
    for (subject, state) in zip(subjects, states) {
      if state.status == .absent {
        board.dialogue.say("  \(subject.stack.name): another run has deleted it already", .dim)
      } else if subject.state.isSame(as: state) {
        open.append(subject)
      } else {
        throw DeploymentError(
          "stack-changed",
          "stack \(subject.stack.text) was changed while it was shown here: it is \(state.status.text) now",
          notes: ["nothing was deleted; run the command again to see what the stack holds now"])
      }
    }
    var faults: [DeploymentError] = []
    var operations: [StackOperation] = []
    let starts = open.map { subject in
      let token = OperationToken.make()
      return (
        stack: subject.stack, stackID: subject.state.id, token: token,
        call: board.calls(subject.stack, id: subject.state.id).delete(token: token)
      )
    }
    for (subject, start) in zip(open, try board.start(starts)) {
      switch start {
      case .success(let operation): operations.append(operation)
      case .failure(let error):
        faults.append(
          DeploymentError(error, doing: "delete stack \(subject.stack.name)", in: subject.stack.account))
      }
    }
    for (operation, result) in zip(operations, try board.follow(operations)) {
      // A stack that is gone is gone, whoever deleted it.
      if result.status == "DELETE_COMPLETE" {
        board.dialogue.say("  \(operation.stack.name): deleted", .good)
      } else {
        faults.append(failure(of: operation.stack, result))
      }
    }
    if let fault = DeploymentError.all(faults) { throw fault }
  }

  private func failure(of stack: StackTarget, _ result: OperationResult) -> DeploymentError {
    let cause = FailureCause.find(in: result.events) ?? "its status is \(result.status)"
    return DeploymentError(
      "stack-failed", "stack \(stack.text) could not be deleted: \(cause)",
      notes: [
        "what was deleted before stays deleted; a bucket has to be empty first; "
          + "the same command continues where this one ended"
      ])
  }

  private func contents(of subject: Subject) throws(DeploymentError) -> StackContents {
    var contents = StackContents()
    let failedCreation =
      ["CREATE_FAILED", "ROLLBACK_FAILED", "ROLLBACK_COMPLETE"].contains(subject.state.status.text)
    var open = [(id: subject.state.id, path: "", depth: 0)]
    while let next = open.popLast() {
      let calls = board.calls(subject.stack, id: next.id)
      let resources: [Node]
      switch try board.client.askPatiently(calls.resources) {
      case .success(let node):
        guard let items = node["StackResourceSummaries"]?.items else {
          throw board.unreadable("the resources of stack \(subject.stack.text)")
        }
        resources = items
      case .failure(let error) where next.depth > 0:
        contents.addDoubt(
          "what nested stack \(next.path.dropLast()) holds cannot be read: \(error.text)")
        continue
      case .failure(let error):
        throw DeploymentError(
          error, doing: "list the resources of stack \(subject.stack.name)", in: subject.stack.account)
      }
      let template = resources.isEmpty ? nil : try template(subject.stack, next.id)
      let nested = contents.add(
        resources, template: template, path: next.path, failedCreation: failedCreation)
      for item in nested {
        if next.depth < StackRemover.deepestNesting {
          open.append((item.physicalID, item.path + "/", next.depth + 1))
        } else {
          contents.addDoubt("what nested stack \(item.path) holds was not looked at")
        }
      }
    }
    return contents
  }

  /// With macros and transforms applied; where AWS does not return that, as it was written.
  private func template(_ stack: StackTarget, _ id: String?) throws(DeploymentError) -> Template? {
    if let template = try board.templates([(stack, id)], isProcessed: true)[0]?.template { return template }
    return try board.templates([(stack, id)])[0]?.template
  }
}
