/// The events of an operation, as far as AWS has reported them.
struct OperationLog {
  /// In seconds. AWS writes the first event at once.
  static let longestStart = 600.0
  /// In seconds. A wait condition takes 12 hours at most, and nothing else is silent for longer.
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html
  static let longestSilence = 13 * 3_600.0

  let operation: StackOperation
  /// The oldest first.
  private(set) var events: [StackEvent] = []
  private(set) var end: OperationResult.End?
  /// How many of the newest events to ask for.
  private(set) var wanted = 500
  /// Polls without an answer since the last one with an answer.
  var failures = 0
  /// In seconds, since the last new event.
  var silence = 0.0
  private var known: Set<String> = []

  init(_ operation: StackOperation) { self.operation = operation }

  var isSilent: Bool {
    silence > (events.isEmpty ? OperationLog.longestStart : OperationLog.longestSilence)
  }

  /// Takes an answer, and sees whether the operation has ended.
  ///
  /// - Parameters:
  ///   - history: The stack's newest events, the newest first, whatever they belong to.
  ///   - isCut: Whether there are older ones.
  /// - Returns: What is new of the operation, the oldest first.
  mutating func add(_ history: [StackEvent], isCut: Bool) -> [StackEvent] {
    if isCut, let oldest = history.last, isOwn(oldest), !known.contains(oldest.id) { wanted *= 4 }
    let new = history.reversed().filter { isOwn($0) && known.insert($0.id).inserted }
    events += new
    if !new.isEmpty { silence = 0 }
    end = end(of: history)
    return new
  }

  /// Takes that the stack is gone, of which AWS keeps no history.
  mutating func addDeletion() { end = .foreign("DELETE_COMPLETE") }

  private func end(of history: [StackEvent]) -> OperationResult.End? {
    if let own = events.last(where: \.isOfItself), own.isEnd { return .own(own.status) }
    guard let latest = history.first(where: \.isOfItself), !isOwn(latest), latest.isEnd else { return nil }
    // What another operation did counts only where it came after ours; a stack that was deleted has no more events.
    let isLater = events.isEmpty ? latest.status == "DELETE_COMPLETE" : follows(latest, in: history)
    return isLater ? .foreign(latest.status) : nil
  }

  private func follows(_ event: StackEvent, in history: [StackEvent]) -> Bool {
    guard let place = history.firstIndex(of: event) else { return false }
    return !history[..<place].contains(where: isOwn)
  }

  private func isOwn(_ event: StackEvent) -> Bool { event.token == operation.token }
}
