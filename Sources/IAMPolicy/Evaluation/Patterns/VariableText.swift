/// A text of a policy with its policy variables: `${aws:username}`, `${aws:username, 'nobody'}`, `${*}`.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
struct VariableText: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case literal([Glob.Token])
    case variable(key: String, name: String, standIn: [UInt8]?)
  }

  /// The text with the variables' values in it.
  enum Resolution {
    case tokens([Glob.Token])
    /// The request has no value for the key: the text equals nothing and resembles nothing.
    case noValue(key: String)
    case unknown(String)
  }

  let pieces: [Piece]
  /// The whole text, where it has no variables.
  let fixed: Glob?
  private let isFolded: Bool

  /// - Parameters:
  ///   - wildcards: Whether `*` and `?` are wildcards.
  ///   - variables: Whether the policy's version knows variables; the older one takes them literally.
  ///   - folded: Whether case means nothing.
  init(_ text: String, wildcards: Bool, variables: Bool, folded: Bool = false) {
    isFolded = folded
    var parser = VariableTextParser(text, wildcards: wildcards, variables: variables, folded: folded)
    pieces = parser.parse()
    switch pieces.first {
    case nil: fixed = Glob([])
    case .literal(let tokens)? where pieces.count == 1: fixed = Glob(tokens)
    default: fixed = nil
    }
  }

  /// The keys of the variables, in lower case.
  var variables: [String] {
    pieces.compactMap { if case .variable(let key, _, _) = $0 { key } else { nil } }
  }

  func resolve(_ facts: RequestFacts) -> Resolution {
    if let fixed { return .tokens(fixed.tokens) }
    var tokens: [Glob.Token] = []
    for piece in pieces {
      switch piece {
      case .literal(let literal): tokens += literal
      case .variable(let key, let name, let standIn):
        switch facts.context(key) {
        // A key with several values cannot be a variable.
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
        case .values(let values) where values.count == 1:
          let value = isFolded ? values[0].lowercased() : values[0]
          tokens += Glob.tokens(value, wildcards: false)
        case .values, .absent:
          guard let standIn else { return .noValue(key: name) }
          tokens += standIn.map(Glob.Token.init)
        case .unknown(let reason): return .unknown(reason)
        }
      }
    }
    return .tokens(tokens)
  }
}
