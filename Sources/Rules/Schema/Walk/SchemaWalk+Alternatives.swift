internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

extension SchemaWalk {
  /// How a value fits one of several alternatives.
  enum Fit {
    case fits
    case uncertain
    /// Not, for the sake of these required properties if it is for nothing else.
    case fails(missing: [String]?, findings: [PendingFinding])
  }

  mutating func checkAlternatives(_ value: Value, _ schema: Schema) {
    for id in schema.allOf { check(value, id) }
    if !schema.anyOf.isEmpty { check(value, schema.anyOf, isExclusive: false) }
    if !schema.oneOf.isEmpty { check(value, schema.oneOf, isExclusive: true) }
    if let condition = schema.condition { check(value, condition, schema) }
    if let not = schema.not {
      switch fit(value, not) {
      case .fits: report("excluded-value", "is \(value.shown), which is not allowed here")
      case .uncertain: isUncertain = true
      case .fails: break
      }
    }
  }

  private mutating func check(_ value: Value, _ condition: SchemaID, _ schema: Schema) {
    // Most conditions ask for a property that is not there: then nothing else has to be looked at.
    if lacksRequired(value, type.node(condition).schema) {
      if let otherwise = schema.otherwise { check(value, otherwise) }
      return
    }
    switch fit(value, condition) {
    case .fits: if let then = schema.then { check(value, then) }
    case .uncertain: isUncertain = true
    case .fails: if let otherwise = schema.otherwise { check(value, otherwise) }
    }
  }

  private mutating func check(_ value: Value, _ list: SchemaList, isExclusive: Bool) {
    var fits = 0
    var hasUncertain = false
    var missing: [[String]]? = []
    var failed: [[PendingFinding]] = []
    for id in list {
      switch fit(value, id) {
      case .fits:
        fits += 1
        if !isExclusive { return }
      case .uncertain: hasUncertain = true
      case .fails(let names, let findings):
        missing = names.flatMap { names in missing.map { $0 + [names] } }
        failed.append(findings)
      }
    }
    if hasUncertain {
      isUncertain = true
    } else if fits == 0 {
      reportMisfit(missing, failed)
    } else if isExclusive, fits > 1 {
      report(
        "several-alternatives-fit",
        "matches \(fits) of \(list.count) alternatives, of which only one is allowed")
    }
  }

  /// What fits no alternative is reported for the one that is meant, where only one is for values of this kind.
  private mutating func reportMisfit(_ missing: [[String]]?, _ failed: [[PendingFinding]]) {
    if let missing, !missing.isEmpty {
      let names = missing.map { $0.joined(separator: " and ") }.joined(separator: ", or ")
      return report("no-alternative-fits", "needs \(names)")
    }
    let ofThisKind = failed.filter { !$0.contains { $0.code == "wrong-type" && $0.steps.isEmpty } }
    if ofThisKind.count == 1 {
      findings += ofThisKind[0]
    } else {
      report("no-alternative-fits", "matches none of the \(failed.count) allowed shapes")
    }
  }

  /// Tries a schema without leaving findings.
  private mutating func fit(_ value: Value, _ id: SchemaID) -> Fit {
    let count = findings.count
    let wasUncertain = isUncertain
    isUncertain = false
    alternatives += 1
    check(value, id)
    alternatives -= 1
    let wrong = Array(findings[count...])
    defer { isUncertain = wasUncertain }
    findings.removeSubrange(count...)
    if wrong.isEmpty { return isUncertain ? .uncertain : .fits }
    let schema = type.node(id).schema
    let isOnlyMissing = wrong.allSatisfy { $0.code == "missing-property" && $0.steps.isEmpty }
    guard isOnlyMissing, let object = value.object else { return .fails(missing: nil, findings: wrong) }
    return .fails(missing: schema.required.strings.filter { object[$0] == nil }, findings: wrong)
  }
}
