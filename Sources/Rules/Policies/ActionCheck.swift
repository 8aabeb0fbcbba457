public import CrossAccountCloudFormation
public import CrossAccountIAMPolicy

/// Checks policies against the catalogue of IAM's actions.
///
/// What a function of the template hides is not accused, nor is what the catalogue's data leaves open.
/// Keep one for many policies: it remembers what it has looked up.
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
public struct ActionCheck {
  private var catalogue = ActionLookup()
  /// Statements about which there is nothing to say, by the kind of their policy.
  private var sound: [PolicyKind: RecentValues] = [:]

  public init() {}

  /// - Parameters:
  ///   - policy: The document, as an object.
  ///   - path: Of the document, for the findings.
  public mutating func findings(
    policy: Value, kind: PolicyKind, at path: PropertyPath
  ) -> [TemplateFinding] {
    guard let statements = policy.object?["Statement"] else { return [] }
    var findings: [TemplateFinding] = []
    var path = path
    path.append("Statement")
    check(statements, kind, path, &findings)
    return findings
  }

  /// The findings about one place of a template.
  public mutating func findings(_ place: PolicyPlace) -> [TemplateFinding] {
    findings(policy: place.document, kind: place.kind, at: place.path)
  }

  private mutating func check(
    _ value: Value, _ kind: PolicyKind, _ path: PropertyPath, _ findings: inout [TemplateFinding]
  ) {
    switch value {
    case .list(let items):
      for (index, item) in items.enumerated() { check(item, kind, path.appending(index), &findings) }
    case .intrinsic(.if(_, let then, let otherwise)):
      check(then, kind, path.appending("Fn::If").appending(1), &findings)
      check(otherwise, kind, path.appending("Fn::If").appending(2), &findings)
    case .object(let fields):
      if sound[kind]?.contains(value) ?? false { return }
      let count = findings.count
      let statement = ActionStatement(fields, kind: kind, path: path, &catalogue)
      findings += statement.actionFindings(&catalogue)
      findings += statement.resourceFindings(&catalogue)
      findings += statement.conditionFindings(&catalogue)
      if findings.count == count { sound[kind, default: RecentValues()].insert(value) }
    default: break
    }
  }
}

extension PropertyPath {
  func appending(_ key: String) -> PropertyPath {
    var path = self
    path.append(key)
    return path
  }

  func appending(_ index: Int) -> PropertyPath {
    var path = self
    path.append(index)
    return path
  }
}
