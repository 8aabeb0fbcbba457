/// The values worth trying of the keys that a caller chooses: one for each way in which the conditions can turn out.
package struct RequestChoices: Sendable {
  /// By the key's name in lower case; nil stands for a request without the key.
  package private(set) var values: [String: [String?]] = [:]
  /// The keys as the policies write them, by their names in lower case.
  package private(set) var names: [String: String] = [:]
  /// Why other values may turn out otherwise; nil where these are all that count.
  package private(set) var doubt: String?

  private var patterns: [String: [TextClasses.Pattern]] = [:]
  private let shape: @Sendable (String) -> ChosenText?
  private let facts: RequestFacts

  private static let tagPrefix = "aws:requesttag/"
  private static let tagKeys = "aws:tagkeys"

  fileprivate init(
    _ policies: PolicySet, _ facts: RequestFacts, _ shape: @escaping @Sendable (String) -> ChosenText?
  ) {
    (self.facts, self.shape) = (facts, shape)
    let all =
      policies.identity + [policies.resource, policies.boundary].compactMap(\.self) + (policies.session ?? [])
    for statement in all.lazy.flatMap(\.statements) {
      for condition in statement.conditions { add(condition) }
      for pattern in statement.resources?.patterns ?? [] { mind(pattern.variables) }
    }
    for (key, patterns) in patterns {
      guard let shape = shape(key) else { continue }
      let samples = TextClasses(patterns, shape).samples()
      values[key] = (shape.isRequired ? [] : [nil]) + samples.texts
      if !samples.isComplete {
        doubt = doubt ?? "the conditions on \(names[key] ?? key) are too many to solve"
      }
    }
  }

  private mutating func add(_ condition: CompiledCondition) {
    if condition.key == Self.tagKeys { return addTags(condition) }
    guard shape(condition.key) != nil else {
      for value in condition.values { mind(value.variables) }
      return
    }
    names[condition.key] = names[condition.key] ?? condition.name
    patterns[condition.key, default: []] += condition.comparison.comparison == .null ? [] : read(condition)
  }

  private mutating func read(_ condition: CompiledCondition) -> [TextClasses.Pattern] {
    var found: [TextClasses.Pattern] = []
    for value in condition.values {
      mind(value.variables)
      switch value {
      case .text(let text), .flag(let text):
        switch text.resolve(facts) {
        case .tokens(let tokens):
          found.append(TextClasses.Pattern(glob: Glob(tokens), isFolded: condition.foldsCase))
        case .noValue: break
        case .unknown(let reason): doubt = doubt ?? reason
        }
      case .invalid: break
      case .unknown(let text): doubt = doubt ?? text.reason
      case .arn, .arnText, .number, .moment, .bytes, .range:
        doubt = doubt ?? "what \(condition.comparison.name) makes of \(condition.name) is not solved"
      }
    }
    return found
  }

  /// A condition on the keys of tags asks which tags are passed, one that nobody mentions among them.
  private mutating func addTags(_ condition: CompiledCondition) {
    var keys = ["OtherTag"]
    for pattern in condition.comparison.comparison == .null ? [] : read(condition) {
      guard let text = pattern.literal else {
        doubt = doubt ?? "which keys of tags match \(condition.name) is not solved"
        continue
      }
      keys.append(text)
    }
    for key in keys {
      let name = "aws:RequestTag/\(key)"
      names[name.lowercased()] = names[name.lowercased()] ?? name
      patterns[name.lowercased(), default: []] += []
    }
  }

  /// A text with a variable for a chosen key differs with each choice.
  private mutating func mind(_ variables: [String]) {
    guard let key = variables.first(where: { shape($0) != nil || $0 == Self.tagKeys }) else { return }
    doubt = doubt ?? "what the variable \(key) makes of the policies is not solved"
  }
}

extension PolicySet {
  /// What a caller may try so that the policies allow a request.
  ///
  /// - Parameter shape: What the caller may write for a key, its name in lower case; nil for keys that it does not
  ///   choose.
  package func choices(for request: Request, shape: @escaping @Sendable (String) -> ChosenText?)
    -> RequestChoices
  {
    RequestChoices(self, RequestFacts(request, hasBoundary: boundary != nil), shape)
  }
}

extension CompiledCondition {
  fileprivate var foldsCase: Bool {
    switch comparison.comparison {
    case .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase, .bool: true
    default: false
    }
  }
}
