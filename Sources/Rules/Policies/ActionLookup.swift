internal import CrossAccountCatalogue

/// Remembers what the catalogue says: the same few actions and ARN formats are in most policies.
struct ActionLookup {
  private var patterns: [String: ActionPatternFacts] = [:]
  private var formats: [String: ARNFormat] = [:]
  private var overlaps: [Overlap: Bool] = [:]
  private var keys: [ServiceKey: ConditionKey?] = [:]
  private var globalKeys: [String: GlobalConditionKey?] = [:]

  private struct Overlap: Hashable {
    let format: String
    let pattern: String
  }

  private struct ServiceKey: Hashable {
    let service: ActionService
    let name: String
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

  mutating func conditionKey(_ name: String, of service: ActionService) -> ConditionKey? {
    let place = ServiceKey(service: service, name: name)
    if let known = keys[place] { return known }
    let read = service.conditionKey(named: name)
    keys[place] = .some(read)
    return read
  }

  mutating func globalKey(_ name: String) -> GlobalConditionKey? {
    if let known = globalKeys[name] { return known }
    let read = GlobalConditionKey.named(name)
    globalKeys[name] = .some(read)
    return read
  }
}
