/// Finds among a stack's events why it failed.
enum FailureCause {
  /// The first failure that is no consequence of another.
  ///
  /// - Parameter events: Those of one operation, the oldest first.
  static func find(in events: [StackEvent]) -> String? {
    let failures = events.filter { $0.isFailure && $0.reason?.isEmpty == false }
    let first =
      failures.first { !$0.isOfStack && !isConsequence($0.reason ?? "") } ?? failures.first
      ?? events.first { $0.status.contains("ROLLBACK_IN_PROGRESS") && $0.reason?.isEmpty == false }
    return first.map { "\($0.logicalID) (\($0.type)): \($0.reason ?? "")" }
  }

  private static func isConsequence(_ reason: String) -> Bool {
    [
      "Resource creation cancelled", "Resource creation Initiated", "Resource update cancelled",
      "Resource deletion cancelled", "The following resource(s) failed",
    ].contains { reason.contains($0) }
  }
}
