/// An entry of `Action` or `NotAction`: a service's prefix and an action's name, both without regard to case.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
struct ActionPattern: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    case everything
    case parts(service: Glob, name: Glob)
    case nothing
    case unknown(UnknownText)
  }

  let text: String
  private let kind: Kind

  init(_ read: ReadText) {
    text = read.description
    switch read {
    case .unknown(let unknown): kind = .unknown(unknown)
    case .known(let text):
      let tokens = Glob.tokens(text.lowercased())
      if let colon = tokens.firstIndex(of: Glob.colon) {
        let (service, name) = (Glob(Array(tokens[..<colon])), Glob(Array(tokens[(colon + 1)...])))
        kind = service.matchesAll && name.matchesAll ? .everything : .parts(service: service, name: name)
      } else {
        // Only `*` may do without a service.
        kind = Glob(text).matchesAll ? .everything : .nothing
      }
    }
  }

  /// Whether IAM would take the entry: it needs a service, unless it is `*`.
  var isValid: Bool { kind != .nothing }

  /// Whether the service has a wildcard, which IAM refuses but in `*:*`.
  var hasOpenService: Bool { if case .parts(let service, _) = kind { !service.isLiteral } else { false } }

  func matches(_ facts: RequestFacts) -> Truth {
    matches(facts.action, facts.actionService, facts.actionName)
  }

  /// - Parameters:
  ///   - action: The action in lower case.
  ///   - service: What stands before its colon.
  ///   - name: What stands behind it.
  func matches(_ action: [UInt8], _ service: [UInt8], _ name: [UInt8]) -> Truth {
    switch kind {
    case .everything: .yes
    case .nothing: .no
    case .parts(let services, let names): Truth(services.matches(service) && names.matches(name))
    case .unknown(let unknown): unknown.match(action, folded: true)
    }
  }
}
