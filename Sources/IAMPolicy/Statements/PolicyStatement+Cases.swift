internal import CrossAccountCloudFormation

extension PolicyStatement {
  /// More conditions than these in one statement are not taken apart.
  private static let mostConditions = 6

  /// The statement once for each way in which the conditions inside of it can turn out, with ``branches`` that leave
  /// one way through each `Fn::If`; only itself where there is none, or where there are too many.
  ///
  /// For checks of what elements say together: an action of one branch is never deployed with a resource of the other.
  package var cases: [PolicyStatement] {
    guard let condition = Self.openCondition(in: value, branches), branches.count < Self.mostConditions else {
      return [self]
    }
    return [true, false].flatMap { isMet in
      var one = self
      one.branches.append(ConditionBranch(condition, isMet: isMet))
      return one.cases
    }
  }

  /// The first condition that decides about a part of the value.
  private static func openCondition(in value: Value, _ branches: [ConditionBranch]) -> String? {
    switch value {
    case .list(let items):
      for item in items { if let condition = openCondition(in: item, branches) { return condition } }
      return nil
    case .object(let object):
      // Most statements end the search here.
      if object.isInert { return nil }
      for entry in object.entries {
        if let condition = openCondition(in: entry.value, branches) { return condition }
      }
      return nil
    case .intrinsic(.if(let condition, let then, let otherwise)):
      guard let branch = branches.first(where: { $0.condition == condition }) else { return condition }
      return openCondition(in: branch.isMet ? then : otherwise, branches)
    default: return nil
    }
  }
}
