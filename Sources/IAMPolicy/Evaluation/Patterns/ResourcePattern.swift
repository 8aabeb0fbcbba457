/// An entry of `Resource` or `NotResource`.
///
/// Wildcards stand inside of the segments of an ARN; a `*` that ends a segment may go on beyond its colon,
/// and behind the fifth colon nothing stops at one. Variables are replaced behind the fifth colon only. An ARN
/// with fewer than six fields gets a `*` for each that it lacks.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
struct ResourcePattern: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    case fixed(Glob)
    case variable(head: [Glob.Token], rest: VariableText)
    case unknown(UnknownText)
  }

  let text: String
  /// Whether the segment of the service has a wildcard, which IAM refuses.
  let hasOpenService: Bool
  private let kind: Kind
  /// The pattern with the fields that the text lacks.
  private var completed: Glob?

  init(_ read: ReadText, variables: Bool) {
    text = read.description
    switch read {
    case .unknown(let unknown):
      kind = .unknown(unknown)
      hasOpenService = false
    case .known(let text):
      let (head, rest) = ResourcePattern.split(Array(text.utf8), variables)
      let fields = head.split(separator: Glob.colon, omittingEmptySubsequences: false)
      let isARN = fields.count > 1 && fields[0].elementsEqual("arn".utf8.map(Glob.Token.init))
      hasOpenService = isARN && fields.count > 2 && fields[2].contains { $0 > 255 }
      if isARN, fields.count < 6 {
        completed = Glob(
          head + [[Glob.Token]](repeating: [Glob.colon, Glob.any], count: 6 - fields.count).joined())
      }
      let resource = VariableText(
        String(decoding: rest, as: UTF8.self), wildcards: true, variables: variables)
      kind = resource.fixed.map { .fixed(Glob(head + $0.tokens)) } ?? .variable(head: head, rest: resource)
    }
  }

  /// The only text that the pattern matches; nil where there may be several.
  var literal: [UInt8]? {
    guard case .fixed(let glob) = kind, glob.isLiteral, completed == nil else { return nil }
    return glob.tokens.map { UInt8(truncatingIfNeeded: $0) }
  }

  /// The keys of its policy variables, in lower case.
  var variables: [String] { if case .variable(_, let rest) = kind { rest.variables } else { [] } }

  func matches(_ facts: RequestFacts) -> Truth {
    switch kind {
    case .fixed(let glob):
      let truth = ResourcePattern.match(glob, facts)
      return completed.map { truth.or(ResourcePattern.match($0, facts)) } ?? truth
    case .unknown(let unknown):
      return facts.symbol.map { .unknown($0.reason) } ?? unknown.matchARN(facts.resource)
    case .variable(let head, let rest):
      switch rest.resolve(facts) {
      case .tokens(let tokens): return ResourcePattern.match(Glob(head + tokens), facts)
      // A variable without a value: the entry matches no resource, in `NotResource` neither.
      case .noValue: return .no
      case .unknown(let reason): return .unknown(reason)
      }
    }
  }

  /// Where a part of the request's resource is only a symbol, wildcards match it, and other text may.
  private static func match(_ glob: Glob, _ facts: RequestFacts) -> Truth {
    if glob.matches(facts.resource) { return .yes }
    guard let symbol = facts.symbol, glob.mayBegin(with: symbol.before) else { return .no }
    return .unknown(symbol.reason)
  }

  /// The key of a variable that the request has no value for.
  func missingVariable(_ facts: RequestFacts) -> String? {
    if case .variable(_, let rest) = kind, case .noValue(let key) = rest.resolve(facts) { key } else { nil }
  }

  /// The five segments up to the fifth colon as tokens, and the text behind it.
  private static func split(_ bytes: [UInt8], _ variables: Bool) -> ([Glob.Token], ArraySlice<UInt8>) {
    var head: [Glob.Token] = []
    var colons = 0
    var index = 0
    while index < bytes.count, colons < 5 {
      if variables, let end = VariableTextParser.end(ofVariableAt: index, in: bytes) {
        // Not replaced here, so that its colons separate nothing.
        head += bytes[index...end].map(Glob.Token.init)
        index = end + 1
        continue
      }
      let endsSegment = index + 1 == bytes.count || bytes[index + 1] == 0x3A
      switch bytes[index] {
      case UInt8(ascii: "*"): head.append(endsSegment ? Glob.any : Glob.anyInSegment)
      case UInt8(ascii: "?"): head.append(Glob.oneInSegment)
      case let byte:
        if byte == 0x3A { colons += 1 }
        head.append(Glob.Token(byte))
      }
      index += 1
    }
    return (head, bytes[index...])
  }
}
