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

  func matches(_ text: [UInt8]) -> Bool {
    if components.count == 1, components[0].matchesAll { return true }
    let parts = text.split(separator: 0x3A, maxSplits: 5, omittingEmptySubsequences: false)
    guard components.count == 6, parts.count == 6 else { return false }
    for (component, part) in zip(components, parts) where !component.matches(part) { return false }
    return true
  }
}
