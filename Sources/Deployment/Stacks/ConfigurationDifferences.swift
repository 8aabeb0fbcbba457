/// How what a stack was given beside its template differs from what it should be given.
enum ConfigurationDifferences {
  /// Nothing is said of what is not configured, and of tags that others gave the stack.
  static func find(_ stack: StackTarget, _ state: StackState) -> [String] {
    var differences: [String] = []
    for (key, value) in stack.configuration.tags.sorted(by: { $0.key < $1.key })
    where state.tags[key] != value {
      differences.append("tag \(key) is \(state.tags[key].map { "'\($0)'" } ?? "not there"), not '\(value)'")
    }
    if let role = stack.configuration.executionRole, role != state.executionRole {
      differences.append("its execution role is \(state.executionRole ?? "not set"), not \(role)")
    }
    if let topics = stack.configuration.notifications, Set(topics) != Set(state.notifications) {
      differences.append("its notification topics differ")
    }
    return differences
  }
}
