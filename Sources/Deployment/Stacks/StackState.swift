internal import CrossAccountYAML

/// A stack as it is.
struct StackState: Sendable {
  typealias Outputs = [(name: String, value: String)]

  var status: StackStatus
  var statusReason: String?
  /// Name and value, in the order of their names.
  var outputs: Outputs = []
  /// What the last look for drift found, such as `DRIFTED`.
  var drift: String?

  static let absent = StackState(status: .absent)

  init(status: StackStatus) { self.status = status }

  /// Reads an answer of `describe-stacks`.
  init(_ node: Node) {
    let stack = node["Stacks"]?.items?.first
    status = StackStatus(stack?["StackStatus"]?.string ?? "DELETE_COMPLETE")
    statusReason = stack?["StackStatusReason"]?.string
    drift = stack?["DriftInformation"]?["StackDriftStatus"]?.string
    outputs = (stack?["Outputs"]?.items ?? []).map {
      ($0["OutputKey"]?.string ?? "", $0["OutputValue"]?.string ?? "")
    }.sorted { $0.0 < $1.0 }
  }
}
