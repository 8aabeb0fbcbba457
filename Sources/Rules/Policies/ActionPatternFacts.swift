internal import CrossAccountCatalogue
internal import CrossAccountIAMPolicy

/// What the catalogue knows of one entry of `Action`, such as `s3:Get*`.
final class ActionPatternFacts {
  /// Why the entry names nothing.
  struct Problem {
    let code: String
    let message: String
  }

  let text: String
  let isPattern: Bool
  let problem: Problem?
  /// Nil where the entry stands for all actions of several services: nothing is then said of it.
  let actions: [ServiceAction]?
  /// The service, where the entry stands for all of its actions.
  private let wholeService: ActionService?
  /// The ARN formats of the resources that any of the actions applies to.
  private(set) lazy var arns: Set<String> =
    if let wholeService {
      Set(wholeService.resourceTypes.flatMap(\.arns))
    } else {
      Set((actions ?? []).flatMap(\.arns))
    }
  /// The keys that any of the actions has.
  private(set) lazy var conditionKeys: Set<String> =
    if let wholeService {
      Set(wholeService.conditionKeys.map(\.name))
    } else {
      Set((actions ?? []).flatMap(\.conditionKeys))
    }
  /// Whether there is an action that takes no resource but `*`, as far as is known.
  private(set) lazy var hasFreeActions: Bool = (actions ?? []).contains(where: \.resourceTypes.isEmpty)
  /// Whether the catalogue has more than the names of all of the actions.
  private(set) lazy var areDetailsKnown: Bool = (actions ?? []).allSatisfy { $0.level != nil }
  /// Whether the entry should not stand beside the resource `*`.
  private(set) lazy var canBeNarrowed: Bool = (actions ?? []).contains(where: \.canBeNarrowed)

  init(_ text: String) {
    self.text = text
    isPattern = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
    // Of what is malformed, the grammar says more.
    if ActionPatternFacts.unlisted.contains(text.lowercased()) || ActionText.fault(of: text) != nil {
      actions = nil
      wholeService = nil
      problem = nil
      return
    }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      // `*`; anything else without a service is malformed, which is not for the catalogue to say.
      actions = nil
      problem = nil
      wholeService = nil
      return
    }
    let prefix = String(text[..<colon])
    let name = String(text[text.utf8.index(after: colon)...])
    guard !prefix.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) else {
      actions = nil
      problem = nil
      wholeService = nil
      return
    }
    guard let service = ActionCatalogue.service(prefix) else {
      actions = nil
      wholeService = nil
      problem = ActionPatternFacts.unknownService(prefix, in: text)
      return
    }
    let found = isPattern ? service.actions(matching: name) : service.action(named: name).map { [$0] } ?? []
    actions = found.isEmpty ? nil : found
    wholeService = name == "*" ? service : nil
    problem = found.isEmpty ? ActionPatternFacts.unknownAction(name, of: service, in: text) : nil
  }

  /// Actions that services take in policies and AWS's pages do not list, in lower case.
  ///
  /// https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
  private static let unlisted: Set<String> = ["sns:receive"]

  private static func unknownService(_ prefix: String, in text: String) -> Problem {
    let hint = UnknownName.hint(for: prefix, among: ActionCatalogue.services.map(\.prefix))
    return Problem(
      code: "unknown-action-service",
      message:
        "'\(text)' begins with '\(prefix)', which is not the prefix of a service in the catalogue\(hint)")
  }

  private static func unknownAction(_ name: String, of service: ActionService, in text: String) -> Problem {
    if text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
      return Problem(
        code: "action-matches-nothing",
        message:
          "'\(text)' matches none of the \(service.actions.count) actions of \(service.name) in the catalogue"
      )
    }
    let hint = UnknownName.hint(for: name, among: service.actions.map(\.name)) { "\(service.prefix):\($0)" }
    return Problem(
      code: "unknown-action",
      message: "'\(text)' is not an action of \(service.name) in the catalogue\(hint)")
  }
}

extension ServiceAction {
  var arns: [String] {
    resourceTypes.flatMap { service.resourceType(named: $0.type)?.arns ?? [] }
  }

  /// Whether a statement on `*` says less than it could: each request is about a resource, and the action does
  /// more than to list.
  var canBeNarrowed: Bool {
    guard let level, level != .list else { return false }
    let types = resourceTypes
    // EC2 chooses the ID of what it makes, so that nobody can name it before.
    if service.prefix == "ec2", types.contains(where: { $0.isRequired && isCreated($0.type) }) {
      return false
    }
    if types.contains(where: \.isRequired) { return true }
    // S3's pages mark neither of two ways to the same object as required: by its bucket, by an access point.
    return !types.isEmpty && ["s3", "s3-object-lambda", "s3-outposts"].contains(service.prefix)
  }

  /// Whether the action makes what it is about: `CreateNetworkInterface` a `network-interface`.
  private func isCreated(_ type: String) -> Bool {
    guard name.hasPrefix("Create") else { return false }
    return name.dropFirst(6).lowercased() == type.filter { $0 != "-" }
  }
}
