/// How an operation of this run ended.
struct OperationResult: Sendable {
  enum End: Sendable, Hashable {
    /// With a status that an event of the operation itself reports.
    case own(String)
    /// Something else was done with the stack since: the status that this led to.
    case foreign(String)
  }

  var end: End
  /// Those of the operation, the oldest first.
  var events: [StackEvent]

  /// The stack's status, whoever caused it.
  var status: String {
    switch end {
    case .own(let status), .foreign(let status): status
    }
  }

  /// Whether the operation itself reports one of the statuses. Nothing else is a success.
  func succeeded(as statuses: String...) -> Bool {
    if case .own(let status) = end { statuses.contains(status) } else { false }
  }
}
