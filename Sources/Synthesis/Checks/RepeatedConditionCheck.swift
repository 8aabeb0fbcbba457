internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Finds statements that ask for the same key twice with the same operator. All conditions of a statement are
/// to hold, yet in the document they become one list of values of which any is enough.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
enum RepeatedConditionCheck {
  static func check(_ resource: ResourceDeclaration) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for entry in resource.properties.entries {
      entry.value.forEachDeferred { deferred in
        // Asked first, since a cast that fails costs much more, and nearly all are references.
        guard type(of: deferred) == PolicyDocument.self, let policy = deferred as? PolicyDocument
        else { return }
        for condition in policy.statements.compactMap(repeated) {
          findings.append(
            .warning(
              "condition-repeated",
              "\(resource.logicalID).\(entry.key): a statement asks for \(condition.key) twice with "
                + "\(condition.comparison.name), and IAM accepts the values of either; "
                + "write one condition with all values if that is intended",
              at: .property([entry.key], of: resource.logicalID)))
        }
      }
    }
    return findings
  }

  private static func repeated(in statement: Statement) -> Condition? {
    var known: [String: Condition] = [:]
    for condition in statement.conditions where !condition.comparison.comparison.isNegated {
      let key = "\(condition.comparison.name) \(condition.key.lowercased())"
      if let other = known.updateValue(condition, forKey: key), other.values != condition.values {
        return condition
      }
    }
    return nil
  }
}
