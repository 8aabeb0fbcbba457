internal import Catalogue

/// Remembers what the catalogue says: the same few actions and ARN formats are in most policies.
struct ActionLookup {
  private var patterns: [String: ActionPatternFacts] = [:]
  private var formats: [String: ARNFormat] = [:]
  private var overlaps: [Overlap: Bool] = [:]
  private var keys: [ActionService: [ConditionKey]] = [:]

  private struct Overlap: Hashable {
    let format: String
    let pattern: String
  }

  mutating func facts(of pattern: String) -> ActionPatternFacts {
    if let known = patterns[pattern] { return known }
    let facts = ActionPatternFacts(pattern)
    patterns[pattern] = facts
    return facts
  }

  mutating func overlaps(_ arn: String, with pattern: String) -> Bool {
    let overlap = Overlap(format: arn, pattern: pattern)
    if let known = overlaps[overlap] { return known }
    let format = formats[arn] ?? ARNFormat(arn)
    formats[arn] = format
    let result = format.overlaps(pattern)
    overlaps[overlap] = result
    return result
  }

  mutating func conditionKeys(of service: ActionService) -> [ConditionKey] {
    if let known = keys[service] { return known }
    let read = service.conditionKeys
    keys[service] = read
    return read
  }
}
