/// A value of an ARN operator: each of the six components is matched by itself, and regards case.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
struct ARNPattern: Sendable, Hashable {
  private let components: [Glob]

  init(_ tokens: [Glob.Token]) {
    components =
      tokens
      .split(separator: Glob.colon, maxSplits: 5, omittingEmptySubsequences: false)
      .map { Glob(Array($0)) }
  }

  /// What an ARN operator makes of a value that lacks components, `*` included, AWS does not say.
  func matches(_ text: [UInt8]) -> Truth {
    guard components.count == 6 else {
      return .unknown("an ARN operator compares with a value that is no ARN, which AWS does not document")
    }
    let parts = text.split(separator: 0x3A, maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return .no }
    for (component, part) in zip(components, parts) where !component.matches(part) { return .no }
    return .yes
  }
}
