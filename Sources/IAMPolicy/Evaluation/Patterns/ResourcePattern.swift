/// An entry of `Resource` or `NotResource`.
///
/// Wildcards stand inside of the segments of an ARN; a `*` that ends a segment may go on beyond its colon,
/// and behind the fifth colon nothing stops at one. Variables are replaced behind the fifth colon only.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-wheretouse
struct ResourcePattern: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    case fixed(Glob)
    case variable(head: [Glob.Token], rest: VariableText)
    case unknown(UnknownText)
  }

  let text: String
  private let kind: Kind

  init(_ read: ReadText, variables: Bool) {
    text = read.description
    switch read {
    case .unknown(let unknown): kind = .unknown(unknown)
    case .known(let text):
      let (head, rest) = ResourcePattern.split(Array(text.utf8), variables)
      let resource = VariableText(
        String(decoding: rest, as: UTF8.self), wildcards: true, variables: variables)
      kind = resource.fixed.map { .fixed(Glob(head + $0.tokens)) } ?? .variable(head: head, rest: resource)
    }
  }

  /// The only text that the pattern matches; nil where there may be several.
  var literal: [UInt8]? {
    guard case .fixed(let glob) = kind, glob.isLiteral else { return nil }
    return glob.tokens.map { UInt8(truncatingIfNeeded: $0) }
  }

  func matches(_ facts: RequestFacts) -> Truth {
    switch kind {
    case .fixed(let glob): return Truth(glob.matches(facts.resource))
    case .unknown(let unknown): return unknown.match(facts.resource)
    case .variable(let head, let rest):
      switch rest.resolve(facts) {
      case .tokens(let tokens): return Truth(Glob(head + tokens).matches(facts.resource))
      // A variable without a value: the entry matches no resource, in `NotResource` neither.
      case .noValue: return .no
      case .unknown(let reason): return .unknown(reason)
      }
    }
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
