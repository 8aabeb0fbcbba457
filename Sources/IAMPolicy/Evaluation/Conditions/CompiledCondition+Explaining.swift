extension CompiledCondition {
  /// Why the condition does not hold, in words.
  func explanation(_ facts: RequestFacts) -> String {
    let subject = "condition \(comparison.name) \(name)"
    switch facts.context(key) {
    case .unknown(let reason): return "\(subject): \(reason)"
    case .absent: return "\(subject): the request has no \(name)"
    case .values(let found):
      let has = found.map { "\"\($0)\"" }.joined(separator: ", ")
      if let missing = missingVariable(facts) {
        return "\(subject): the request has no \(missing) for the policy variable"
      }
      if comparison.comparison == .null || comparison.comparison.isNegated {
        return "\(subject): the request has \(has)"
      }
      let wanted = texts.prefix(3).map { "\"\($0)\"" }.joined(separator: " or ")
      return
        "\(subject): the request has \(has), the policy wants \(wanted)\(texts.count > 3 ? " or others" : "")"
    }
  }

  private func missingVariable(_ facts: RequestFacts) -> String? {
    for value in values {
      switch value {
      case .text(let text), .arnText(let text), .flag(let text):
        if case .noValue(let key) = text.resolve(facts) { return key }
      default: continue
      }
    }
    return nil
  }
}
