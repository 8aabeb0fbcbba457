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
        kind = .parts(service: Glob(Array(tokens[..<colon])), name: Glob(Array(tokens[(colon + 1)...])))
      } else {
        // Only `*` may do without a service.
        kind = Glob(text).matchesAll ? .everything : .nothing
      }
    }
  }

  /// Whether IAM would take the entry: it needs a service, unless it is `*`.
  var isValid: Bool { kind != .nothing }

  func matches(_ facts: RequestFacts) -> Truth {
    switch kind {
    case .everything: .yes
    case .nothing: .no
    case .parts(let service, let name):
      Truth(service.matches(facts.actionService) && name.matches(facts.actionName))
    case .unknown(let unknown): unknown.match(facts.action, folded: true)
    }
  }
}
