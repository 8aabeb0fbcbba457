internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
package import CrossAccountYAML

/// What stacks are given beside their templates, from the command line and `deploy.yaml`.
///
/// ```yaml
/// parameters: {LogLevel: info}
/// stacks:
///   home:
///     parameters: {Password: {environment: DATABASE_PASSWORD}}
///     terminationProtection: true
/// stages:
///   production:
///     parameters: {LogLevel: warn}
/// ```
package struct StackSettings: Sendable {
  /// The keys of `deploy.yaml` that are read here.
  static let keys = [
    "parameters", "tags", "terminationProtection", "executionRole", "notifications", "stacks", "stages",
  ]

  private struct Entry {
    /// The ID or name of a stack, `APP/STACK`, or an app; nil for all stacks.
    var target: String?
    var place: String
    var parameters: [(name: String, source: ParameterSource, isArgument: Bool)] = []
    var tags: [String: String] = [:]
    var executionRole: String?
    var notifications: [String]?
    var isProtected: Bool?

    func concerns(_ stack: StackTarget) -> Bool {
      guard let target else { return true }
      return [stack.id, stack.name, stack.app, "\(stack.app)/\(stack.id)"].contains(target)
    }
  }

  /// A later one goes before an earlier one.
  private var entries: [Entry] = []

  package init() {}

  /// - Parameter stage: The part of `stages` that is added to the rest; nil for none.
  /// - Throws: With the place of what cannot be meant.
  package init(file: Node, name: String, stage: String?) throws(DeploymentError) {
    try read(file, name, target: nil, StackSettings.keys + AccessSettings.keys)
    let stages = file["stages"]?.entries ?? []
    guard let stage else { return }
    guard let entry = stages.first(where: { $0.key == stage }) else {
      let hint = Spelling.suggestion(for: stage, among: stages.map(\.key))
      throw DeploymentError("deploy-settings", "\(name) has no stage '\(stage)'\(hint)")
    }
    try read(entry.value, name, target: nil, StackSettings.keys.filter { $0 != "stages" })
  }

  /// Takes `NAME=VALUE` or `STACK.NAME=VALUE`, in the place of what was said before of that parameter.
  package mutating func add(parameter text: String) throws(DeploymentError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, (1...2).contains(path.count), !path.contains("") else {
      // What follows may be a secret, and is not repeated.
      throw DeploymentError(
        "deploy-settings", "--parameter takes NAME=VALUE or STACK.NAME=VALUE, not '\(parts[0])…'")
    }
    var entry = Entry(target: path.count == 2 ? path[0] : nil, place: "--parameter")
    entry.parameters = [(path[path.count - 1], .text(parts[1]), true)]
    entries.append(entry)
  }

  /// Refuses settings for stacks and parameters that there are not, which are misspelt ones.
  ///
  /// - Parameter stacks: All that there are.
  package func check(_ stacks: [StackTarget]) throws(DeploymentError) {
    let names = stacks.flatMap { [$0.id, $0.name, $0.app, "\($0.app)/\($0.id)"] }
    for entry in entries {
      let concerned = stacks.filter(entry.concerns)
      if let target = entry.target, concerned.isEmpty {
        let hint = Spelling.suggestion(for: target, among: names)
        throw DeploymentError("deploy-settings", "\(entry.place): no stack is called '\(target)'\(hint)")
      }
      let known = concerned.flatMap(\.placed.template.parameters.keys)
      for (name, _, _) in entry.parameters where !known.contains(name) {
        let hint = Spelling.suggestion(for: name, among: known)
        let place = entry.target.map { "stack '\($0)' has" } ?? "no stack has"
        throw DeploymentError(
          "deploy-settings",
          "\(entry.place): \(place)\(entry.target == nil ? " a" : " no") parameter '\(name)'\(hint)")
      }
    }
  }

  /// What a stack is given.
  ///
  /// - Parameters:
  ///   - environment: A variable's value; nil for one that is not set.
  ///   - file: The text of a file.
  package func configuration(
    of stack: StackTarget, environment: (String) -> String?,
    file: (String) throws(DeploymentError) -> String
  ) throws(DeploymentError) -> StackConfiguration {
    var configuration = StackConfiguration()
    for entry in entries where entry.concerns(stack) {
      for (name, source, isArgument) in entry.parameters {
        guard let parameter = stack.placed.template.parameters[name] else { continue }
        if parameter.noEcho, !source.isReference {
          throw DeploymentError(
            "parameter-secret",
            "\(entry.place): the value of parameter \(name) of stack \(stack.id) is a secret (NoEcho) and stands here",
            notes: [
              (isArgument ? "other users of the machine see arguments" : "the file is committed")
                + "; write in \(AccessSettings.fileName): \(name): {environment: VARIABLE}, {file: PATH}, "
                + "or a dynamic reference such as '{{resolve:secretsmanager:NAME}}'"
            ])
        }
        configuration.parameters[name] =
          switch source {
          case .text(let text): text
          case .file(let path): StackSettings.line(try file(path))
          case .environment(let variable):
            if let value = environment(variable) {
              value
            } else {
              throw DeploymentError(
                "parameter-missing",
                "\(entry.place): the variable \(variable), for parameter \(name) of stack \(stack.id), is not set"
              )
            }
          }
      }
      configuration.tags.merge(entry.tags) { $1 }
      configuration.executionRole = entry.executionRole ?? configuration.executionRole
      configuration.notifications = entry.notifications ?? configuration.notifications
      configuration.isProtected = entry.isProtected ?? configuration.isProtected
    }
    return configuration
  }

  /// Without the line feed that editors end a file with.
  private static func line(_ text: String) -> String {
    text.last?.isNewline == true ? String(text.dropLast()) : text
  }

  private mutating func read(
    _ node: Node, _ name: String, target: String?, _ keys: [String]
  ) throws(DeploymentError) {
    func wrong(_ what: String, _ mark: Mark?) -> DeploymentError {
      DeploymentError("deploy-settings", "\(name):\(mark.map { "\($0): " } ?? " ")\(what)")
    }
    guard let fields = node.entries else { throw wrong("a mapping is expected here", node.mark) }
    var entry = Entry(target: target, place: name)
    var stacks: [Node.Entry] = []
    for field in fields {
      guard keys.contains(field.key) else {
        let hint = Spelling.suggestion(for: field.key, among: keys)
        throw wrong("unknown key '\(field.key)'\(hint)", field.keyMark)
      }
      let value = field.value
      switch field.key {
      case "parameters":
        for pair in try mapping(value, wrong) {
          guard let source = ParameterSource(pair.value) else {
            throw wrong(
              "the value of parameter '\(pair.key)' is a text, {environment: VARIABLE} or {file: PATH}",
              pair.value.mark)
          }
          entry.parameters.append((pair.key, source, false))
        }
      case "tags":
        for pair in try mapping(value, wrong) {
          guard let text = pair.value.string else {
            throw wrong("the tag '\(pair.key)' is no text", pair.value.mark)
          }
          entry.tags[pair.key] = text
        }
      case "terminationProtection":
        guard let flag = value.boolean else { throw wrong("true or false is expected", value.mark) }
        entry.isProtected = flag
      case "executionRole":
        guard let role = value.string, role.hasPrefix("arn:") else {
          throw wrong("a role's ARN is expected", value.mark)
        }
        entry.executionRole = role
      case "notifications":
        guard let topics = value.items?.map(\.string), !topics.contains(nil) else {
          throw wrong("a list of topics' ARNs is expected", value.mark)
        }
        entry.notifications = topics.compactMap(\.self)
      case "stacks": stacks = try mapping(value, wrong)
      case "stages":
        for stage in try mapping(value, wrong) where stage.value.entries == nil {
          throw wrong("a mapping is expected here", stage.value.mark)
        }
      default: break
      }
    }
    entries.append(entry)
    let own = StackSettings.keys.filter { $0 != "stacks" && $0 != "stages" }
    for stack in stacks { try read(stack.value, name, target: stack.key, own) }
  }

  private func mapping(
    _ node: Node, _ wrong: (String, Mark?) -> DeploymentError
  ) throws(DeploymentError) -> [Node.Entry] {
    guard let entries = node.entries else { throw wrong("a mapping is expected here", node.mark) }
    return entries
  }
}
