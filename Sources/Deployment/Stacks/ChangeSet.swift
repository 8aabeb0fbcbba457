internal import CrossAccountYAML

/// What an update of a stack would do.
struct ChangeSet: Sendable {
  enum State: Sendable, Hashable {
    case pending
    case ready
    /// The stack is already what it shall be.
    case empty
    case failed(String)
  }

  var state: State
  var changes: [ResourceChange]

  /// Reads an answer of `describe-change-set`.
  init(_ node: Node) {
    changes = (node["Changes"]?.items ?? []).compactMap(ResourceChange.init).enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    let reason = node["StatusReason"]?.string ?? ""
    switch node["Status"]?.string {
    case "CREATE_COMPLETE": state = .ready
    case "FAILED":
      let isEmpty =
        reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
      state = isEmpty ? .empty : .failed(reason)
    case "CREATE_PENDING", "CREATE_IN_PROGRESS": state = .pending
    case let status: state = .failed("its status is \(status ?? "unknown")")
    }
  }
}
