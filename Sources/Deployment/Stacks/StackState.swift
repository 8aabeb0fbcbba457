internal import CrossAccountYAML

/// A stack as it is.
struct StackState: Sendable {
  typealias Outputs = [(name: String, value: String)]

  var status: StackStatus
  var statusReason: String?
  /// The ARN; nil for a stack that is not there.
  var id: String?
  /// When it was last created or updated, as AWS writes it.
  var time = ""
  /// Name and value, in the order of their names.
  var outputs: Outputs = []
  /// Values by name; those of `NoEcho` parameters are asterisks.
  var parameters: [String: String] = [:]
  /// Those that people and programs gave it, by key.
  var tags: [String: String] = [:]
  var executionRole: String?
  var notifications: [String] = []
  var isProtected = false
  /// What the last look for drift found, such as `DRIFTED`.
  var drift: String?
  /// When that was, as AWS writes it.
  var driftTime: String?
  /// Whether another stack made it.
  var isNested = false

  static let absent = StackState(status: .absent)

  init(status: StackStatus) { self.status = status }

  /// Reads an answer of `describe-stacks`; nil for one without a stack's status.
  init?(_ node: Node) {
    guard let stack = node["Stacks"]?.items?.first else { return nil }
    self.init(stack: stack)
  }

  /// Reads one stack of such an answer.
  init?(stack: Node) {
    guard let text = stack["StackStatus"]?.string, !text.isEmpty else { return nil }
    status = StackStatus(text)
    statusReason = stack["StackStatusReason"]?.string
    id = stack["StackId"]?.string
    time = stack["LastUpdatedTime"]?.string ?? stack["CreationTime"]?.string ?? ""
    func pairs(_ list: String, _ key: String, _ value: String) -> [(String, String)] {
      (stack[list]?.items ?? []).map { ($0[key]?.string ?? "", $0[value]?.string ?? "") }
    }
    outputs = pairs("Outputs", "OutputKey", "OutputValue").sorted { $0.0 < $1.0 }
    parameters = Dictionary(pairs("Parameters", "ParameterKey", "ParameterValue")) { $1 }
    tags = Dictionary(pairs("Tags", "Key", "Value").filter { !$0.0.hasPrefix("aws:") }) { $1 }
    executionRole = stack["RoleARN"]?.string
    notifications = (stack["NotificationARNs"]?.items ?? []).compactMap(\.string)
    isProtected = stack["EnableTerminationProtection"]?.boolean ?? false
    drift = stack["DriftInformation"]?["StackDriftStatus"]?.string
    driftTime = stack["DriftInformation"]?["LastCheckTimestamp"]?.string
    isNested = stack["ParentId"]?.string != nil
  }

  /// Whether nothing was done with the stack between two looks at it.
  func isSame(as other: StackState) -> Bool {
    id == other.id && status == other.status && time == other.time
  }
}
