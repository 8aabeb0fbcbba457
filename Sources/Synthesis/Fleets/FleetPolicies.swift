internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The caller's side of a grant to a group, cut into documents that IAM takes.
struct FleetPolicies {
  private let actions: [String]

  init(actions: [String]) { self.actions = actions }

  /// The ARNs in as few lists as documents of the limit can hold.
  func chunks(_ arns: [String]) -> [[String]] {
    var chunks: [[String]] = []
    var chunk: [String] = []
    var room = 0
    for arn in arns {
      // The text, two quotation marks and a comma.
      let needed = arn.utf8.count + 3
      if needed > room || chunk.isEmpty {
        if !chunk.isEmpty { chunks.append(chunk) }
        chunk = []
        room = PolicyLimit.managed.characters - size([])
      }
      chunk.append(arn)
      room -= needed
    }
    if !chunk.isEmpty { chunks.append(chunk) }
    return chunks
  }

  /// The characters of a document with these resources, at most: as compact JSON.
  func size(_ arns: [String], _ conditions: [Condition] = []) -> Int {
    let frame = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[],"Resource":[]}]}"#
    let texts = actions + arns
    let lists = texts.reduce(0) { $0 + $1.utf8.count + 3 } - min(1, actions.count) - min(1, arns.count)
    let object = PropertyText.condition(conditions)
    return frame.utf8.count + lists + object.utf8.count
  }
}

/// Conditions as the text that is counted.
private enum PropertyText {
  static func condition(_ conditions: [Condition]) -> String {
    if conditions.isEmpty { return "" }
    let parts = conditions.map { condition in
      let values = condition.values.map { "\"\($0.string ?? "")\"" }
      let list = values.count == 1 ? values[0] : "[\(values.joined(separator: ","))]"
      return "\"\(condition.comparison.name)\":{\"\(condition.key)\":\(list)}"
    }
    return ",\"Condition\":{\(parts.joined(separator: ","))}"
  }
}
