internal import CrossAccountYAML

/// A line of a stack's history.
struct StackEvent: Sendable, Hashable {
  var id: String
  var logicalID: String
  var physicalID: String
  var stackID: String
  var type: String
  var status: String
  var reason: String?
  /// As AWS writes it: `2026-01-31T12:00:00.000Z`.
  var time: String
  /// That of the operation which the event belongs to; nil for one that was started without a token.
  var token: String?

  init(_ node: Node) {
    id = node["EventId"]?.string ?? ""
    logicalID = node["LogicalResourceId"]?.string ?? ""
    physicalID = node["PhysicalResourceId"]?.string ?? ""
    stackID = node["StackId"]?.string ?? ""
    type = node["ResourceType"]?.string ?? ""
    status = node["ResourceStatus"]?.string ?? ""
    reason = node["ResourceStatusReason"]?.string
    time = node["Timestamp"]?.string ?? ""
    token = node["ClientRequestToken"]?.string
  }

  /// All events of an answer of `describe-stack-events`, the newest first; nil for another answer.
  static func all(in node: Node) -> [StackEvent]? { node["StackEvents"]?.items?.map(StackEvent.init) }

  /// Whether it is about a stack as a whole: the one whose history this is, or one inside of it.
  var isOfStack: Bool { type == "AWS::CloudFormation::Stack" }

  /// Whether it is about the stack whose history this is.
  var isOfItself: Bool { isOfStack && !stackID.isEmpty && physicalID == stackID }

  /// Whether nothing follows it, for an event about a stack.
  var isEnd: Bool { !status.isEmpty && !status.hasSuffix("_IN_PROGRESS") }

  var isFailure: Bool { status.hasSuffix("_FAILED") }

  /// The time of day, in UTC.
  var clock: String { time.count >= 19 ? String(time.dropFirst(11).prefix(8)) : "" }
}
