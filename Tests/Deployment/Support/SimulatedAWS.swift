import CrossAccountCloudFormation
import CrossAccountDeployment

/// CloudFormation and S3 with one account, as far as a deployment uses them: stacks with histories, in which every
/// operation takes several calls to complete. It keeps to what AWS documents: who asks by a name gets the stack that
/// has it now, and who asks by an ARN that very stack, even when it is gone.
final class SimulatedAWS: AWSCaller {
  /// By ARN, deleted ones included.
  private(set) var stacks: [String: SimulatedStack] = [:]
  private(set) var calls: [AWSCall] = []
  /// Answers in the place of AWS; nil to leave a call to it.
  var interfere: (AWSCall) -> AWSAnswer? = { _ in nil }
  /// Logical IDs that cannot be created or updated.
  var failing: Set<String> = []
  /// Whether what fails cannot be rolled back either.
  var rollbackFails = false
  /// SHA-256, as S3 writes it, by key.
  var objects: [String: String] = [:]
  var hasBucket = true
  /// Of resources whose physical ID is not made of their logical one.
  var physicalIDs: [String: String] = [:]
  private var counter = 0

  func run(_ calls: [AWSCall]) -> [AWSAnswer] {
    for id in stacks.keys { advance(id) }
    return calls.map { call in
      self.calls.append(call)
      return interfere(call) ?? answer(call)
    }
  }

  var operations: [String] { calls.map { $0.arguments[1] } }

  /// The stack that has the name now.
  func stack(_ name: String) -> SimulatedStack? { stacks.values.first { $0.name == name && $0.isHere } }

  /// Puts a stack in place.
  @discardableResult
  func add(
    _ name: String, _ status: String, template: String = "Resources: {Q: {Type: AWS::SQS::Queue}}",
    tags: [String: String] = [:], parameters: [String: String] = [:], extra: [(id: String, type: String)] = []
  ) -> String {
    var stack = SimulatedStack(name: name, id: newID(name), status: status)
    stack.template = template
    stack.tags = tags
    stack.parameters = parameters
    stack.extra = extra
    stack.events = [event(stack, status, token: nil)]
    stacks[stack.id] = stack
    return stack.id
  }

  func protect(_ name: String) { if let id = stack(name)?.id { stacks[id]?.isProtected = true } }

  // MARK: Operations

  private func answer(_ call: AWSCall) -> AWSAnswer {
    let words = call.arguments
    func option(_ name: String) -> String? {
      words.firstIndex(of: name).map { words[$0 + 1] }
    }
    let name = option("--stack-name") ?? ""
    let token = option("--client-request-token")
    let tags = option("--tags").map(Self.tags) ?? [:]
    let body = option("--template-body") ?? option("--template-url") ?? ""
    let noStack = AWSAnswer.error("ValidationError", "Stack with id \(name) does not exist")
    let id = stacks[name]?.id ?? stack(name)?.id
    switch words[1] {
    case "get-caller-identity":
      return json(["Account": "111111111111", "Arn": "arn:aws:iam::111111111111:user/admin"])
    case "describe-stacks" where name.isEmpty:
      return json(["Stacks": stacks.values.filter(\.isHere).sorted { $0.id < $1.id }.map(describe)])
    case "create-stack":
      if id != nil { return .error("AlreadyExistsException", "Stack [\(name)] already exists") }
      var stack = SimulatedStack(name: name, id: newID(name), status: "CREATE_IN_PROGRESS")
      stack.tags = tags
      stack.parameters = Self.parameters(call.input.bytes, [:])
      begin(&stack, "CREATE", template: body, tags: tags, token: token)
      stacks[stack.id] = stack
      return json(["StackId": stack.id])
    case "create-change-set":
      return createChangeSet(name, id, option("--change-set-name") ?? "", words, body, tags, call.input.bytes)
    case "put-object":
      guard hasBucket else { return .error("NoSuchBucket", "The specified bucket does not exist") }
      objects[option("--key") ?? ""] = option("--checksum-sha256")
      return json(["ETag": "x"])
    case "head-object":
      guard let checksum = objects[option("--key") ?? ""] else { return .error("404", "Not Found") }
      return json(["ContentLength": 1, "ChecksumSHA256": checksum])
    case "head-bucket": return hasBucket ? .json("") : .error("404", "Not Found")
    default: break
    }
    guard let id, var stack = stacks[id] else { return noStack }
    defer { stacks[id] = stack }
    switch words[1] {
    case "describe-stacks": return json(["Stacks": [describe(stack)]])
    case "describe-stack-events":
      let count = option("--max-items").flatMap { Int($0) } ?? .max
      var answer: [String: Any] = [
        "StackEvents": stack.events.suffix(count).reversed().map { describe($0, id) }
      ]
      if stack.events.count > count { answer["NextToken"] = "more" }
      return json(answer)
    case "get-template": return json(["TemplateBody": stack.template])
    case "list-stack-resources":
      return json([
        "StackResourceSummaries": stack.resources.map {
          [
            "LogicalResourceId": $0.id, "ResourceType": $0.type,
            "PhysicalResourceId": physicalIDs[$0.id] ?? "physical-\($0.id)",
            "ResourceStatus": "CREATE_COMPLETE",
          ]
        }
      ])
    case "describe-change-set":
      guard let set = stack.changeSets.first(where: { $0.name == option("--change-set-name") }) else {
        return .error("ChangeSetNotFound", "ChangeSet does not exist")
      }
      if set.isEmpty { return json(["Status": "FAILED", "StatusReason": "didn't contain changes"]) }
      return json([
        "Status": "CREATE_COMPLETE",
        "Changes": [
          [
            "ResourceChange": [
              "Action": set.isNew ? "Add" : "Modify", "LogicalResourceId": "Q",
              "ResourceType": "AWS::SQS::Queue",
            ]
          ]
        ],
      ])
    case "delete-change-set":
      stack.changeSets.removeAll { $0.name == option("--change-set-name") }
      return .json("")
    case "execute-change-set":
      guard let set = stack.changeSets.first(where: { $0.name == option("--change-set-name") }) else {
        return .error("ChangeSetNotFound", "ChangeSet does not exist")
      }
      guard set.version == stack.version, stack.steps.isEmpty else {
        return .error("InvalidChangeSetStatus", "ChangeSet is obsolete")
      }
      stack.changeSets = []
      stack.parameters = set.parameters
      begin(&stack, set.isNew ? "CREATE" : "UPDATE", template: set.template, tags: set.tags, token: token)
      return .json("")
    case "delete-stack":
      if stack.status == "DELETE_COMPLETE" { return .json("") }
      if stack.isProtected { return .error("ValidationError", "Stack cannot be deleted while protected") }
      stack.steps = []
      stack.version += 1
      stack.status = "DELETE_IN_PROGRESS"
      stack.events.append(event(stack, "DELETE_IN_PROGRESS", token: token))
      stack.steps.append(
        .init(event: event(stack, "DELETE_COMPLETE", token: token), status: "DELETE_COMPLETE"))
      return .json("")
    case "update-termination-protection":
      stack.isProtected = words.contains("--enable-termination-protection")
      return .json("{}")
    default: return .error("Unscripted", "\(words)")
    }
  }

  private func createChangeSet(
    _ name: String, _ id: String?, _ set: String, _ words: [String], _ body: String, _ tags: [String: String],
    _ input: [UInt8]
  ) -> AWSAnswer {
    let isNew = words.contains("CREATE")
    var stack: SimulatedStack
    if let id, let known = stacks[id] {
      stack = known
      let isShell = known.status == "REVIEW_IN_PROGRESS"
      guard isNew == isShell else { return .error("ValidationError", "Stack [\(name)] is \(known.status)") }
      guard known.steps.isEmpty else { return .error("ValidationError", "Stack [\(name)] is busy") }
    } else {
      guard isNew else { return .error("ValidationError", "Stack [\(name)] does not exist") }
      stack = SimulatedStack(name: name, id: newID(name), status: "REVIEW_IN_PROGRESS")
      stack.events.append(event(stack, "REVIEW_IN_PROGRESS", token: nil))
    }
    let parameters = Self.parameters(input, stack.parameters)
    stack.changeSets.append(
      .init(
        name: set, template: body, tags: tags, parameters: parameters,
        isEmpty: !isNew && body == stack.template && tags == stack.tags && parameters == stack.parameters,
        isNew: isNew, version: stack.version))
    stacks[stack.id] = stack
    return json(["Id": "arn:change-set/\(set)", "StackId": stack.id])
  }

  /// Makes the events of an operation come one at a call.
  private func begin(
    _ stack: inout SimulatedStack, _ verb: String, template: String, tags: [String: String], token: String?
  ) {
    stack.version += 1
    stack.status = "\(verb)_IN_PROGRESS"
    stack.events.append(event(stack, stack.status, token: token))
    var new = stack
    new.template = template
    let failed = new.parsed.resources.keys.first { failing.contains($0) }
    for (key, resource) in new.parsed.resources {
      let status = key == failed ? "\(verb)_FAILED" : "\(verb)_COMPLETE"
      stack.steps.append(
        .init(
          event: .init(
            id: nextID(), logicalID: key, physicalID: "physical-\(key)", type: resource.type, status: status,
            reason: key == failed ? "it is refused" : nil, token: token)))
      if key == failed { break }
    }
    guard failed != nil else {
      stack.steps.append(
        .init(
          event: event(stack, "\(verb)_COMPLETE", token: token), status: "\(verb)_COMPLETE",
          template: template,
          tags: tags))
      return
    }
    let rollback = verb == "CREATE" ? "ROLLBACK" : "UPDATE_ROLLBACK"
    for status in ["\(rollback)_IN_PROGRESS", rollbackFails ? "\(rollback)_FAILED" : "\(rollback)_COMPLETE"] {
      stack.steps.append(.init(event: event(stack, status, token: token), status: status))
    }
  }

  private func advance(_ id: String) {
    guard var stack = stacks[id], !stack.steps.isEmpty else { return }
    let step = stack.steps.removeFirst()
    stack.events.append(step.event)
    if let status = step.status { stack.status = status }
    if let template = step.template { stack.template = template }
    if let tags = step.tags { stack.tags = tags }
    stacks[id] = stack
  }

  // MARK: Texts

  private func newID(_ name: String) -> String {
    "arn:aws:cloudformation:us-east-1:111111111111:stack/\(name)/\(nextID())"
  }

  private func nextID() -> String {
    counter += 1
    return "id-\(counter)"
  }

  private func event(_ stack: SimulatedStack, _ status: String, token: String?) -> SimulatedStack.Event {
    .init(
      id: nextID(), logicalID: stack.name, physicalID: stack.id, type: "AWS::CloudFormation::Stack",
      status: status, token: token)
  }
}
